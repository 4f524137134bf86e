//! A point -> addresses of maps that show it. They are plain links: nothing of a map is part of a page.
use crate::facts::{Datum, Point};
use crate::url::escaped;

/// The maps: the message `map-ID` is the name of each.
pub const MAPS: &[&str] = &["amap", "baidu", "tencent", "osm", "device"];

/// Returns the address of a map that shows a point under a name.
///
/// Amap and Tencent reckon in `gcj02` and take `wgs84` if told, Baidu reckons in `bd09`, the others in `wgs84`. Amap wants
/// the longitude first, all others the latitude.
pub fn map_href(map: &str, point: &Point, name: &str) -> String {
    let wanted = match (map, point.datum) {
        ("amap" | "tencent", Datum::Bd09) => Datum::Gcj02,
        ("amap" | "tencent", given) => given,
        ("baidu", _) => Datum::Bd09,
        _ => Datum::Wgs84,
    };
    let (east, north) = point.measured_in(wanted);
    let name = escaped(name);
    let is_world = wanted == Datum::Wgs84;
    match map {
        "amap" => {
            let datum = if is_world { "wgs84" } else { "gaode" };
            format!("https://uri.amap.com/marker?position={east:.6},{north:.6}&name={name}&coordinate={datum}")
        }
        "tencent" => {
            let datum = if is_world { "1" } else { "2" };
            format!(
                "https://apis.map.qq.com/uri/v1/marker?marker=coord:{north:.6},{east:.6};title:{name};addr:{name}&coord_type={datum}&referer=yulan"
            )
        }
        "baidu" => format!(
            "https://api.map.baidu.com/marker?location={north:.6},{east:.6}&title={name}&content={name}&output=html&coord_type=bd09ll&src=yulan"
        ),
        "osm" => format!("https://www.openstreetmap.org/?mlat={north:.6}&mlon={east:.6}#map=17/{north:.6}/{east:.6}"),
        _ => format!("geo:{north:.6},{east:.6}"),
    }
}

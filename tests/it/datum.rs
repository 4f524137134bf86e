//! Points between the datums of maps in China, held to points that others have published.
use yulan::facts::{Datum, Degrees, Point};
use yulan::render::fact::map_href;

/// The centre of Beijing as the libraries of map makers give it (github.com/wandergis/coordtransform).
const PUBLISHED: [(Datum, Datum, (f64, f64)); 3] = [
    (Datum::Wgs84, Datum::Gcj02, (116.410_244_499_169_38, 39.916_404_281_501_64)),
    (Datum::Gcj02, Datum::Bd09, (116.410_369_493_710_29, 39.921_336_993_510_21)),
    (Datum::Bd09, Datum::Gcj02, (116.397_627_291_193_15, 39.908_656_739_576_31)),
];

#[test]
fn points_come_out_where_others_have_them() {
    for (from, to, (east, north)) in PUBLISHED {
        let (x, y) = point("116.404", "39.915", from).measured_in(to);
        // Their way back from Baidu is an approximation of its own: within two metres.
        assert!((x - east).abs() < 2e-5 && (y - north).abs() < 2e-5, "{from:?} {to:?}: {x}, {y}");
    }
}

#[test]
fn the_way_back_leads_to_where_one_came_from() {
    for (east, north) in [("121.35", "31.22"), ("87.6", "43.8"), ("113.3", "23.1")] {
        for from in [Datum::Wgs84, Datum::Gcj02, Datum::Bd09] {
            for to in [Datum::Wgs84, Datum::Gcj02, Datum::Bd09] {
                let there = point(east, north, from).measured_in(to);
                let (x, y) = point(&format!("{:.10}", there.0), &format!("{:.10}", there.1), to).measured_in(from);
                let (east, north): (f64, f64) = (east.parse().unwrap(), north.parse().unwrap());
                assert!((x - east).abs() < 1e-7 && (y - north).abs() < 1e-7, "{from:?} {to:?}: {x}, {y}");
            }
        }
    }
}

#[test]
fn outside_of_china_the_datums_of_world_and_china_agree() {
    assert_eq!(point("2.35", "48.85", Datum::Wgs84).measured_in(Datum::Gcj02), (2.35, 48.85));
}

#[test]
fn each_map_gets_the_point_in_its_own_datum_and_order() {
    let of = |map, datum| map_href(map, &point("121.35", "31.22", datum), "长宁 & 1");
    let name = "%E9%95%BF%E5%AE%81%20%26%201";
    assert_eq!(
        of("amap", Datum::Wgs84),
        format!("https://uri.amap.com/marker?position=121.350000,31.220000&name={name}&coordinate=wgs84")
    );
    assert_eq!(
        of("tencent", Datum::Gcj02),
        format!(
            "https://apis.map.qq.com/uri/v1/marker?marker=coord:31.220000,121.350000;title:{name};addr:{name}&coord_type=2&referer=yulan"
        )
    );
    assert_eq!(
        of("baidu", Datum::Bd09),
        format!(
            "https://api.map.baidu.com/marker?location=31.220000,121.350000&title={name}&content={name}&output=html&coord_type=bd09ll&src=yulan"
        )
    );
    assert_eq!(of("device", Datum::Wgs84), "geo:31.220000,121.350000");
}

fn point(east: &str, north: &str, datum: Datum) -> Point {
    let degrees = |text: &str, most| Degrees::parse(text, most).expect("they are degrees");
    Point { longitude: degrees(east, 180.0), latitude: degrees(north, 90.0), datum }
}

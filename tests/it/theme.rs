//! The look of Magnolia, as far as numbers can tell: the contrast of every pair of colours that meet on a page.
use std::collections::BTreeMap;
use std::fs;

/// Words and the ground they stand on (WCAG 2.2, 1.4.3: at least 4.5).
const TEXT: &[(&str, &[&str])] = &[
    ("ink", &["paper", "petal", "jade-tint", "amber-tint", "brick-tint", "sky-tint", "blush"]),
    ("ink-2", &["paper", "petal", "jade-tint"]),
    ("jade", &["paper", "petal", "jade-tint", "amber-tint", "brick-tint", "sky-tint", "blush"]),
    ("jade-deep", &["paper", "petal", "jade-tint"]),
    ("plum", &["paper", "petal", "amber-tint", "brick-tint", "sky-tint"]),
    ("on-jade", &["jade"]),
    ("amber-ink", &["amber-tint"]),
    ("brick-ink", &["brick-tint", "paper"]),
    ("sky-ink", &["sky-tint"]),
    ("blush-ink", &["blush"]),
];

/// Edges of controls and the ring of the focus (WCAG 2.2, 1.4.11: at least 3).
const EDGES: &[(&str, &[&str])] =
    &[("line-strong", &["paper", "petal"]), ("focus", &["paper", "petal", "jade-tint", "amber-tint", "sky-tint"])];

#[test]
fn every_pair_of_colours_that_meet_on_a_page_is_told_apart() {
    let sheet = style_sheet();
    let (light, rest) = sheet.split_once("@media (prefers-color-scheme: dark)").expect("there is a dark scheme");
    let dark = rest.split("@media").next().unwrap_or(rest);
    let mut faults = Vec::new();
    for (scheme, colours) in [("light", tokens(light)), ("dark", tokens(dark))] {
        for (pairs, least) in [(TEXT, 4.5), (EDGES, 3.0)] {
            for (front, grounds) in pairs {
                for ground in *grounds {
                    let contrast = contrast(colours[*front], colours[*ground]);
                    if contrast < least {
                        faults.push(format!("{scheme}: {front} on {ground} is {contrast:.2}, not {least}"));
                    }
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

fn style_sheet() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/themes/magnolia/assets/magnolia.css"))
        .expect("it is there")
}

/// The colours a part of the style sheet names first.
fn tokens(css: &str) -> BTreeMap<&str, [f64; 3]> {
    let mut colours = BTreeMap::new();
    for declaration in css.split([';', '{']) {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let Some(name) = name.trim().strip_prefix("--") else { continue };
        if let Some(colour) = value.trim().strip_prefix('#').and_then(colour) {
            colours.entry(name).or_insert(colour);
        }
    }
    colours
}

/// Red, green and blue from 0 to 1, of `fff` or `0a5c50`.
fn colour(digits: &str) -> Option<[f64; 3]> {
    let part = |at: usize| -> Option<f64> {
        let byte = match digits.len() {
            3 => u8::from_str_radix(&digits[at..=at].repeat(2), 16).ok()?,
            6 => u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?,
            _ => return None,
        };
        Some(f64::from(byte) / 255.0)
    };
    Some([part(0)?, part(1)?, part(2)?])
}

/// The contrast of two colours (WCAG 2.2, contrast ratio and relative luminance).
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let luminance = |colour: [f64; 3]| -> f64 {
        let linear = colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

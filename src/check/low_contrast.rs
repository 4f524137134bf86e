//! A colour of `site.toml` that readers cannot tell from another it meets.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Colour;
use crate::parse::{Look, Placed};
use std::collections::BTreeMap;

/// The fault.
pub(super) const CODE: Code = Code::warning("low-contrast");

/// The colours of one scheme by their tokens.
pub type Tokens = BTreeMap<String, Colour>;

/// Words and the grounds they stand on (WCAG 2.2, 1.4.3: at least 4.5), then edges of controls and the ring of the focus
/// (1.4.11: at least 3): all pairs of tokens that meet on a page of Magnolia.
pub const PAIRS: &[(f64, &str, &[&str])] = &[
    (4.5, "ink", &["paper", "petal", "jade-tint", "amber-tint", "brick-tint", "sky-tint"]),
    (4.5, "ink-2", &["paper", "petal", "jade-tint", "amber-tint", "brick-tint", "sky-tint"]),
    (4.5, "jade", &["paper", "petal", "jade-tint", "amber-tint", "brick-tint", "sky-tint"]),
    (4.5, "jade-deep", &["paper", "petal", "jade-tint", "amber-tint", "brick-tint", "sky-tint"]),
    (4.5, "plum", &["paper", "petal", "jade-tint", "amber-tint", "brick-tint", "sky-tint"]),
    (4.5, "on-jade", &["jade"]),
    (4.5, "amber-ink", &["amber-tint"]),
    (4.5, "brick-ink", &["brick-tint"]),
    (4.5, "sky-ink", &["sky-tint"]),
    (3.0, "line-strong", &["paper", "petal", "jade-tint"]),
    (3.0, "focus", &["paper", "petal", "jade-tint", "amber-tint", "brick-tint", "sky-tint"]),
];

/// A pair that is told apart too badly.
#[derive(Clone, Copy, Debug)]
pub struct Miss {
    /// The token of what stands on the ground.
    pub front: &'static str,
    /// The token of the ground.
    pub ground: &'static str,
    /// Their contrast.
    pub ratio: f64,
    /// What it must at least be.
    pub least: f64,
}

/// Returns the pairs that are told apart too badly. A token that is not there is no fault: a theme may do without.
pub fn misses(tokens: &Tokens) -> Vec<Miss> {
    let pairs =
        PAIRS.iter().flat_map(|(least, front, grounds)| grounds.iter().map(move |ground| (*least, *front, *ground)));
    let misses = pairs.filter_map(|(least, front, ground)| {
        let ratio = tokens.get(front)?.contrast(*tokens.get(ground)?);
        (ratio < least).then_some(Miss { front, ground, ratio, least })
    });
    misses.collect()
}

/// Reads the colours of a style sheet: in light, then in the dark, where what is not said anew is as in light.
pub fn tokens(sheet: &str) -> (Tokens, Tokens) {
    const DARK: &str = "@media (prefers-color-scheme: dark)";
    let (light, rest) = sheet.split_once(DARK).unwrap_or((sheet, ""));
    let light = declared(light);
    let mut dark = light.clone();
    dark.extend(declared(rest.split("@media").next().unwrap_or_default()));
    (light, dark)
}

/// The colours that a part of a style sheet names, each as it is named first.
fn declared(css: &str) -> Tokens {
    let mut colours = Tokens::new();
    for declaration in css.split([';', '{']) {
        let Some((name, value)) = declaration.split_once(':') else { continue };
        let Some(name) = name.trim().strip_prefix("--") else { continue };
        if let Some(colour) = Colour::parse(value.trim().trim_end_matches(['}', '\n']).trim()) {
            colours.entry(name.to_owned()).or_insert(colour);
        }
    }
    colours
}

/// Tells of colours that a site chose and that are told from others too badly; `sheet` is the theme's `tokens.css`.
pub fn low_contrast(look: &Look, sheet: &str) -> Vec<Diagnostic> {
    let (light, dark) = tokens(sheet);
    let mut findings = Vec::new();
    for (scheme, tokens, chosen) in [("light", light, &look.colours), ("dark", dark, &look.dark)] {
        let own = |(token, colour): (&&str, &Placed<Colour>)| ((*token).to_owned(), colour.value);
        let tokens: Tokens = tokens.into_iter().chain(chosen.iter().map(own)).collect();
        for (token, colour) in chosen {
            findings.extend(finding(scheme, &tokens, token, colour));
        }
    }
    findings
}

/// The worst pair of a chosen colour, and the nearest colour that has none.
fn finding(scheme: &str, tokens: &Tokens, token: &str, colour: &Placed<Colour>) -> Option<Diagnostic> {
    let of_token = |tokens: &Tokens| -> Vec<Miss> {
        misses(tokens).into_iter().filter(|miss| miss.front == token || miss.ground == token).collect()
    };
    let worst = of_token(tokens).into_iter().min_by(|a, b| (a.ratio / a.least).total_cmp(&(b.ratio / b.least)))?;
    let passes = |colour: Colour| {
        let tokens: Tokens = tokens.clone().into_iter().chain([(token.to_owned(), colour)]).collect();
        of_token(&tokens).is_empty()
    };
    let near = colour.value.nearest_that(passes).map(|near| near.to_string()).unwrap_or_default();
    let other = if worst.front == token { worst.ground } else { worst.front };
    let finding = Diagnostic::new(CODE, colour.span.clone()).with("token", token).with("other", other);
    let finding = finding.with("scheme", scheme).with("ratio", format!("{:.2}", (worst.ratio * 100.0).floor() / 100.0));
    Some(finding.with("needed", worst.least.to_string()).with("nearest", near))
}

//! Inputs -> what findings count as on this site, from its settings and profiles alone.
use crate::check::{self, Asked, Levels};
use crate::diagnostic::Code;
use crate::load::{EMBEDDED, Inputs, PROFILES};
use crate::parse::{self, Placed, Profile};
use crate::render;
use crate::source::Span;
use std::collections::BTreeMap;

/// Returns every fault that the tool can tell of, sorted by name.
#[must_use]
pub fn codes() -> Vec<Code> {
    let parsed = parse::CODES.iter().copied().flatten();
    let mut codes: Vec<Code> = parsed.chain(check::CODES).chain(render::CODES).copied().collect();
    codes.sort_by_key(|code| code.name);
    codes
}

/// Reads the settings and the profile of a site.
#[must_use]
pub fn levels(inputs: &Inputs) -> Levels {
    let config = parse::config(&inputs.config);
    let asked = inputs.request.profile.as_ref();
    let asked = asked.map(|name| Placed { value: name.clone(), span: Span::whole(&inputs.config.id) });
    let own = inputs.texts.keys().skip_while(|id| id.as_str().starts_with(EMBEDDED));
    let sources = own.chain(inputs.media.keys()).chain(inputs.assets.keys()).chain([&inputs.config.id]);
    let (profiles, codes) = (profiles(inputs), codes());
    check::levels(&Asked { config: &config, profile: asked.as_ref(), profiles: &profiles, codes: &codes }, sources)
}

/// Returns the names of the profiles there are, sorted.
#[must_use]
pub fn profile_names(inputs: &Inputs) -> Vec<String> {
    profiles(inputs).into_keys().collect()
}

/// The profiles by name, a site's own going before the tool's.
fn profiles(inputs: &Inputs) -> BTreeMap<String, Profile> {
    let mut profiles = BTreeMap::new();
    for start in [&format!("{EMBEDDED}{PROFILES}"), PROFILES] {
        for source in inputs.below(start) {
            let name = source.id.as_str().strip_prefix(start).and_then(|name| name.strip_suffix(".toml"));
            profiles.extend(name.map(|name| (name.to_owned(), parse::profile(source))));
        }
    }
    profiles
}

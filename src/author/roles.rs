//! Messages -> what text sections with a meaning are called in each language.
use crate::load::{EMBEDDED, Inputs};
use crate::locale::Locale;
use crate::parse;
use crate::resolve::{ROLES, RoleNames};
use std::collections::BTreeMap;

/// The headings of roles by language and role.
pub(super) struct Roles(BTreeMap<Locale, BTreeMap<&'static str, String>>);

impl Roles {
    /// Reads the headings that the tool and the site have.
    pub(super) fn new(inputs: &Inputs) -> Roles {
        let mut all: BTreeMap<Locale, BTreeMap<&'static str, String>> = BTreeMap::new();
        // The tool's own files sort before the site's, which go over them.
        for (id, source) in &inputs.texts {
            let path = id.as_str().strip_prefix(EMBEDDED).unwrap_or(id.as_str());
            let Some((tag, "site.ftl")) = path.strip_prefix("i18n/").and_then(|below| below.split_once('/')) else {
                continue;
            };
            let Some(locale) = Locale::parse(tag) else { continue };
            for message in parse::messages(source).messages {
                let role = message.id.strip_prefix("role-").and_then(|id| ROLES.iter().find(|role| **role == id));
                if let (Some(role), Some(text)) = (role, message.constant) {
                    all.entry(locale.clone()).or_default().insert(role, text);
                }
            }
        }
        Roles(all)
    }

    /// Returns the heading of a role in a language.
    pub(super) fn heading(&self, locale: &Locale, role: &str) -> Option<&str> {
        self.0.get(locale)?.get(role).map(String::as_str)
    }

    /// Returns the headings as `resolve` reads them.
    pub(super) fn names(&self) -> RoleNames {
        let names =
            self.0.iter().flat_map(|(locale, roles)| roles.iter().map(move |(role, text)| (locale, role, text)));
        RoleNames::new(names.map(|(locale, role, text)| (locale.clone(), *role, text.clone())))
    }
}

//! The default theme, the messages and the profiles that are part of the tool.
use super::{Asset, EMBEDDED, read};
use crate::memo::Digest;
use crate::source::{Source, SourceId};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static THEMES: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");
static MESSAGES: Dir = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static PROFILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/profiles");

/// Returns the tool's own templates, messages and profiles.
pub(super) fn texts() -> BTreeMap<SourceId, Source> {
    let is_text = |path: &str| !path.contains("/assets/") && !path.ends_with("terms.toml");
    let themes = files(&THEMES, "themes").into_iter().filter(|(path, _)| is_text(path));
    let messages = files(&MESSAGES, "i18n").into_iter().filter(|(path, _)| path.ends_with(".ftl"));
    themes
        .chain(messages)
        .chain(files(&PROFILES, "profiles"))
        .map(|(path, bytes)| {
            let id = SourceId::new(&path);
            (id.clone(), read::source(&id, bytes.to_vec()))
        })
        .collect()
}

/// Returns the files of the tool's own theme that pages load.
pub(super) fn assets() -> BTreeMap<SourceId, Asset> {
    let assets = files(&THEMES, "themes").into_iter().filter(|(path, _)| path.contains("/assets/"));
    assets
        .map(|(path, bytes)| (SourceId::new(&path), Asset { bytes: bytes.into(), digest: Digest::of(bytes) }))
        .collect()
}

fn files(directory: &'static Dir, name: &str) -> Vec<(String, &'static [u8])> {
    let mut found = Vec::new();
    let mut directories = vec![directory];
    while let Some(directory) = directories.pop() {
        directories.extend(directory.dirs());
        for file in directory.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            found.push((format!("{EMBEDDED}{name}/{path}"), file.contents()));
        }
    }
    found
}

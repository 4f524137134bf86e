//! A picture of an author -> one that is published: what was stored of an earlier build, else made now.
use crate::artifact::{Artifact, Body, STORE};
use crate::check;
use crate::load::Folder;
use crate::memo::Digest;
use crate::picture::{METHOD, Making};
use crate::render::Rendered;
use crate::source::SourceId;
use crate::url::UrlPath;

/// Makes a picture that is published at `path`; if it cannot be made, that is the finding and there are no bytes.
pub(super) fn picture(path: &UrlPath, of: (&SourceId, Digest), making: &Making, folder: &Folder) -> Rendered {
    let (source, digest) = of;
    let stored = stored_as(digest, making);
    let rendered = |body, findings| Rendered { artifact: Artifact { path: path.clone(), body }, findings };
    if let Some(bytes) = stored.as_ref().and_then(|stored| folder.read(stored)) {
        return rendered(Body::Bytes(bytes), Vec::new());
    }
    // A file that has changed since it was measured is another picture, and the next build's.
    let original = folder.read(source).filter(|bytes| Digest::of(bytes) == digest);
    match (original.and_then(|bytes| making.make(&bytes)), stored) {
        (Some(bytes), Some(stored)) => rendered(Body::Stored(bytes, stored), Vec::new()),
        (Some(bytes), None) => rendered(Body::Bytes(bytes), Vec::new()),
        (None, _) => rendered(Body::Bytes(Vec::new()), vec![check::broken_picture(source)]),
    }
}

/// The file that keeps what was made of a picture with this digest; `None` if making it again costs no more than reading.
fn stored_as(digest: Digest, making: &Making) -> Option<SourceId> {
    let Making::Scale(_, width) = making else { return None };
    let ending = making.ending().unwrap_or_default();
    // Another way of encoding must not meet what this one has left.
    let digest = Digest::of(format!("{digest} {METHOD}").as_bytes());
    Some(SourceId::new(&format!("{STORE}/{digest}-{width}.{ending}")))
}

//! What templates see of the facts of a page.
use super::{Documentation, view};
use serde::Serialize;

view! {
    /// A field with all that is stated in it.
    FactRowView {
        /// The field.
        field: String,
        /// The name of the field, as HTML.
        label: String,
        /// What is stated.
        values: Vec<FactView>,
    }
}

view! {
    /// A typed fact.
    FactView {
        /// The words of its id, as HTML: of a fee, a figure, a telephone number.
        words: Option<String>,
        /// What is stated, as HTML.
        value: String,
        /// What a reader must know of it, as HTML: that a target is no promise.
        note: Option<String>,
        /// The word that marks it as made up, as HTML; nothing if it is not, or if the whole page is.
        example: Option<String>,
        /// Its source.
        source: Option<CitationView>,
    }
}

view! {
    /// A reference to a source in the page's list.
    CitationView {
        /// The way to it.
        href: String,
        /// Its number in the list, in the digits of the language.
        number: String,
        /// What to read aloud for the number.
        label: String,
    }
}

view! {
    /// A paper on the checklist.
    PaperView {
        /// Its id.
        id: String,
        /// Its name, as HTML.
        words: Option<String>,
        /// Its name in the official language, as HTML; nothing if that is the reader's.
        official: Option<String>,
        /// What is asked for, as HTML: form, copies, translation, seal. "Not stated" if that is all that is known.
        details: Option<String>,
        /// The word that marks it as made up, as HTML.
        example: Option<String>,
        /// Its source.
        source: Option<CitationView>,
    }
}

view! {
    /// A step.
    StepView {
        /// Its words, as HTML.
        words: Option<String>,
        /// The way to what the text tells of it.
        href: Option<String>,
        /// Who does it, how long it takes, whether everyone does it, as HTML. "Not stated" if that is all that is known.
        details: Option<String>,
        /// Where it is done.
        place: Option<super::LinkView>,
        /// What has become of that place, as HTML; nothing if it is where it was.
        place_note: Option<String>,
        /// The papers it needs, as HTML.
        needs: Option<String>,
        /// How long the steps take up to here, as HTML; nothing if that cannot be said.
        so_far: Option<String>,
        /// The word that marks it as made up, as HTML.
        example: Option<String>,
        /// Its source.
        source: Option<CitationView>,
    }
}

view! {
    /// A source of the facts of a page.
    SourceView {
        /// Its id, escaped where no element may be called so; it stands at `y-source-ID`.
        id: String,
        /// Its title, as HTML.
        title: String,
        /// Where it can be read.
        href: Option<String>,
        /// `law`, `regulation`, `normative`, `notice`, `guide`, `news`, `interview`, if that is stated.
        kind: Option<String>,
        /// What is known of it beside its title, as HTML: who issued it, its number, what it is, when, when checked.
        details: Vec<String>,
    }
}

view! {
    /// A change that readers are told of.
    ChangeView {
        /// When, as HTML.
        date: Option<String>,
        /// What has changed, as HTML.
        html: String,
    }
}

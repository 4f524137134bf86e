//! The closed sets a page is described by: its kind, the state of a text, what stands in for a missing translation.

/// Makes an enum of a closed set whose members authors write by name.
macro_rules! closed_set {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$member_doc])* $member),+ }

        impl $name {
            /// The words authors write, in the order of the set.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// Returns the member an author's word names.
            pub fn parse(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$member),)+ _ => None }
            }

            /// Returns the word authors write.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$member => $word),+ }
            }
        }
    };
}

pub(super) use closed_set;

closed_set! {
    /// What a page is about.
    Kind {
        /// A document, plan or rule of an office, explained.
        Policy = "policy",
        /// Something one can apply for.
        Service = "service",
        /// A place with a counter.
        Office = "office",
        /// Events that belong together; the parent page of its events.
        Series = "series",
        /// A lecture or another meeting.
        Event = "event",
        /// A question and its answer.
        Faq = "faq",
        /// A dated report.
        News = "news",
        /// Pages for one situation, gathered by their `topics`.
        Topic = "topic",
        /// Anything else.
        Page = "page",
    }
}

closed_set! {
    /// What kind of document a policy is; Shanghai's rules on how long one lasts depend on it.
    DocumentType {
        /// Made by a legislature.
        Law = "law",
        /// Made by a government.
        Regulation = "regulation",
        /// Binding, below a regulation (规范性文件).
        Normative = "normative",
        /// A public notice (通告).
        Notice = "notice",
        /// A plan or programme.
        Plan = "plan",
    }
}

closed_set! {
    /// How far a text has come; ordered by trust.
    State {
        /// Not to be shown.
        Draft = "draft",
        /// Translated by a machine, not read by a person.
        Machine = "machine",
        /// Translated by a person.
        Translated = "translated",
        /// Read by a second person.
        Reviewed = "reviewed",
        /// Released by the office that answers for it.
        Approved = "approved",
    }
}

closed_set! {
    /// What a reader gets where a translation is missing.
    FallbackPolicy {
        /// The text of the next language in the fallback chain, with a notice.
        Source = "source",
        /// The facts alone, with a notice.
        Facts = "facts",
        /// No page.
        Hide = "hide",
        /// No build: the missing translation is an error.
        Fail = "fail",
    }
}

closed_set! {
    /// How loudly a notice speaks.
    AlertLevel {
        /// Good to know.
        Info = "info",
        /// Take care.
        Warning = "warning",
    }
}

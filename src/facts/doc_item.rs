//! A paper that an applicant brings.

/// One row of the checklist; its words are those of its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocItem {
    /// In which form.
    pub form: Option<Form>,
    /// How many copies, besides the original.
    pub copies: u32,
    /// Who gives it.
    pub from: Option<Giver>,
    /// Whether it is asked for always or only of some.
    pub necessity: Necessity,
    /// Whether a translation must go with it.
    pub translation: bool,
    /// Whether it must bear a seal.
    pub seal: bool,
}

super::kind::closed_set! {
    /// The form of a paper.
    Form {
        /// The paper itself.
        Original = "original",
        /// A copy of it.
        Copy = "copy",
        /// A file.
        Electronic = "electronic",
    }
}

super::kind::closed_set! {
    /// Who gives a paper to the applicant or the office.
    Giver {
        /// The applicant has it.
        Applicant = "applicant",
        /// The employer makes it.
        Employer = "employer",
        /// An authority issues it.
        Authority = "authority",
    }
}

super::kind::closed_set! {
    /// Whether something is asked for.
    Necessity {
        /// Of everyone.
        Required = "required",
        /// Where its condition holds.
        Conditional = "conditional",
        /// Of nobody; it may help.
        Optional = "optional",
        /// One of several.
        Choice = "choice",
    }
}

//! What something costs.
use super::Decimal;

/// A price. That it is not known is no price: see [`super::Stated`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fee {
    /// Nothing is to be paid.
    Free,
    /// So much.
    Amount {
        /// How much.
        amount: Decimal,
        /// In what: an ISO 4217 code, `CNY`.
        currency: String,
    },
}

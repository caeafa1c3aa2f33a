//! One bad place leaves the rest.

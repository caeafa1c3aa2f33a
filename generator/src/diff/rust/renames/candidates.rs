//! Two lists and how alike their elements are → the best partner of each, one for one.

use crate::diff::near;

/// Two that may be one.
pub(super) struct Pair<'a, T> {
    pub(super) old: &'a T,
    pub(super) new: &'a T,
    pub(super) similarity: f64,
}

/// Those that are as alike as the threshold says, the most alike first; each is in one pair. Of pairs that are as alike, the one that is listed first.
/// Of long lists, only pairs of neighbours are looked at: by their place and by the key.
pub(super) fn best<'a, T, K: Ord>(
    old: &'a [T],
    new: &'a [T],
    threshold: f64,
    key: impl Fn(&'a T) -> K,
    score: impl Fn(&T, &T) -> f64,
) -> Vec<Pair<'a, T>> {
    let keys = |list: &'a [T]| -> Vec<K> { list.iter().map(&key).collect() };
    let mut scored = Vec::new();
    for (row, column) in near::pairs(&keys(old), &keys(new)) {
        let (Some(before), Some(after)) = (old.get(row), new.get(column)) else { continue };
        let similarity = score(before, after);
        if similarity >= threshold {
            scored.push((row, column, Pair { old: before, new: after, similarity }));
        }
    }
    scored.sort_by(|(_, _, a), (_, _, b)| b.similarity.total_cmp(&a.similarity));
    let (mut rows, mut columns) = (vec![false; old.len()], vec![false; new.len()]);
    let mut pairs = Vec::new();
    for (row, column, pair) in scored {
        if let (Some(row @ false), Some(column @ false)) = (rows.get_mut(row), columns.get_mut(column)) {
            (*row, *column) = (true, true);
            pairs.push(pair);
        }
    }
    pairs
}

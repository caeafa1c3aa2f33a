//! Two lists and a key of each element → the pairs that are worth a look as one thing under another name.
//!
//! All pairs of two long lists are too many: of those, an element is held against the few that stand where it stands, in the
//! order of the lists and in the order of the keys. What is found is a proposal, and of so many nobody reads all.

/// Up to how many pairs all are looked at: lists of 128 and 128.
const ALL: usize = 128 * 128;
/// How many neighbours of an element are looked at in a longer list, before it and after it, in either order.
const NEIGHBOURS: usize = 16;

/// Indices of pairs, by the first list and then by the second; each once.
pub(super) fn pairs<K: Ord>(old: &[K], new: &[K]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) <= ALL {
        return (0..old.len()).flat_map(|row| (0..new.len()).map(move |column| (row, column))).collect();
    }
    let (old_sorted, new_sorted) = (sorted(old), sorted(new));
    let mut rank = vec![0; old.len()];
    for (at, row) in old_sorted.iter().enumerate() {
        if let Some(rank) = rank.get_mut(*row) {
            *rank = at;
        }
    }
    let mut pairs = Vec::new();
    for (row, key) in old.iter().enumerate() {
        let rank = rank.get(row).copied().unwrap_or_default();
        let by_key = new_sorted.partition_point(|column| new.get(*column).is_some_and(|other| other < key));
        let mut columns: Vec<usize> = around(scaled(row, old.len(), new.len()), new.len()).collect();
        for middle in [by_key, scaled(rank, old.len(), new.len())] {
            columns.extend(around(middle, new.len()).filter_map(|at| new_sorted.get(at)));
        }
        columns.sort_unstable();
        columns.dedup();
        pairs.extend(columns.into_iter().map(|column| (row, column)));
    }
    pairs
}

/// Indices in the order of the keys.
fn sorted<K: Ord>(keys: &[K]) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..keys.len()).collect();
    indices.sort_by_key(|index| keys.get(*index));
    indices
}

/// Where in a list of another length one is that is here in a list of this length.
fn scaled(at: usize, length: usize, other: usize) -> usize {
    at * other / length.max(1)
}

fn around(middle: usize, length: usize) -> std::ops::Range<usize> {
    middle.saturating_sub(NEIGHBOURS)..(middle + NEIGHBOURS + 1).min(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_lists_have_all_pairs_and_long_ones_the_neighbours() {
        assert_eq!(pairs(&["a", "b"], &["c"]), [(0, 0), (1, 0)]);
        let names = |word: &str, order: fn(usize) -> usize| -> Vec<String> {
            (0..1000).map(|index| format!("{word}{:04}", order(index))).collect()
        };
        // 389 and 1000 have no factor in common: another order of the same numbers.
        let shuffled: fn(usize) -> usize = |index| index * 389 % 1000;
        for (old, new) in [
            (names("old", |index| index), names("new", |index| index)),
            (names("old", |index| index), names("new", shuffled)),
            (names("same", shuffled), names("same", |index| index)),
        ] {
            let pairs = pairs(&old, &new);
            assert!(pairs.len() <= 1000 * 3 * (2 * NEIGHBOURS + 1), "{}", pairs.len());
            for (row, name) in old.iter().enumerate() {
                let partner = new.iter().position(|other| other[other.len() - 4..] == name[name.len() - 4..]).unwrap();
                assert!(pairs.contains(&(row, partner)), "{name}");
            }
        }
    }
}

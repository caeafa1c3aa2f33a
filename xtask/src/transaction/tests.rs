//! A transaction that is stopped after each of its steps, and what the next run makes of it.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;

use tempfile::TempDir;

use super::*;
use journal::Step;

type Picture = BTreeMap<PathBuf, String>;

const OLD: [(&str, &str); 4] =
    [("a.rs", "old a"), ("spec/s.json", "old s"), ("gone/deep/x.rs", "old x"), ("z", "same")];
const NEW: [(&str, &str); 4] =
    [("a.rs", "new a"), ("spec/s.json", "new s"), ("made/deep/y.rs", "new y"), ("z", "same")];

fn tree() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (name, text) in OLD {
        let path = root.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

/// Every file and every empty folder: neither `.xtask` nor what it held may be left.
fn picture(folder: &Path) -> Picture {
    fn walk(root: &Path, folder: &Path, found: &mut Picture) {
        let entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        for path in &entries {
            if path.symlink_metadata().unwrap().is_dir() {
                walk(root, path, found);
            } else {
                let text = fs::read_to_string(path).unwrap_or_default();
                found.insert(path.strip_prefix(root).unwrap().to_owned(), text);
            }
        }
        if entries.is_empty() {
            found.insert(folder.strip_prefix(root).unwrap().to_owned(), "(empty folder)".to_owned());
        }
    }
    let mut found = Picture::new();
    walk(folder, folder, &mut found);
    found
}

fn expected(files: [(&str, &str); 4]) -> Picture {
    files.into_iter().map(|(name, text)| (name.into(), text.to_owned())).collect()
}

fn changes() -> Vec<Change> {
    let write = |name: &str, text: &str| Change::Write(name.into(), text.into());
    vec![
        write("a.rs", "new a"),
        write("spec/s.json", "new s"),
        Change::Remove("gone/deep/x.rs".into()),
        write("made/deep/y.rs", "new y"),
    ]
}

fn staged(root: &Path) -> Vec<Step> {
    fs::create_dir_all(root.join(FOLDER)).unwrap();
    journal::stage(root, &changes()).unwrap()
}

#[test]
fn all_changes_are_made_and_nothing_else_is_left() {
    let root = tree();
    Session::begin(root.path(), "test").unwrap().commit(&changes()).unwrap();
    assert_eq!(picture(root.path()), expected(NEW));
}

#[test]
fn what_was_not_committed_is_thrown_away() {
    for count in 0..=changes().len() {
        let root = tree();
        fs::create_dir_all(root.path().join(FOLDER)).unwrap();
        journal::stage(root.path(), &changes()[..count]).unwrap();
        fs::write(root.path().join(FOLDER).join("journal.new"), "[\"forw").unwrap();
        recover(root.path()).unwrap();
        assert_eq!(picture(root.path()), expected(OLD), "{count}");
    }
}

#[test]
fn what_was_committed_is_completed_from_every_step() {
    for count in 0..=changes().len() {
        for twice in [false, true] {
            let root = tree();
            let steps = staged(root.path());
            journal::write(root.path(), &steps, Direction::Forward).unwrap();
            journal::forward(root.path(), &steps[..count]).unwrap();
            if twice {
                // The run that completes is killed before it removes the journal.
                journal::forward(root.path(), &steps).unwrap();
            }
            recover(root.path()).unwrap();
            assert_eq!(picture(root.path()), expected(NEW), "{count}");
        }
    }
}

#[test]
fn what_is_taken_back_is_taken_back_from_every_step() {
    for forward in 0..=changes().len() {
        for back in 0..=changes().len() {
            let root = tree();
            let steps = staged(root.path());
            journal::forward(root.path(), &steps[..forward]).unwrap();
            journal::write(root.path(), &steps, Direction::Back).unwrap();
            journal::back(root.path(), &steps[..back]).unwrap();
            Session::begin(root.path(), "test").unwrap();
            assert_eq!(picture(root.path()), expected(OLD), "{forward} {back}");
        }
    }
}

/// A folder that appears after the places were looked at: the last step fails, and the first ones are taken back.
#[test]
fn a_step_that_fails_after_the_commit_point_takes_all_back() {
    let root = tree();
    let steps = staged(root.path());
    journal::write(root.path(), &steps, Direction::Forward).unwrap();
    fs::create_dir_all(root.path().join("made/deep/y.rs/mine")).unwrap();
    let error = recover(root.path()).unwrap_err();
    assert!(format!("{error:#}").contains("y.rs is a folder where a file should be"), "{error:#}");
    let mut old = expected(OLD);
    old.insert("made/deep/y.rs/mine".into(), "(empty folder)".to_owned());
    assert_eq!(picture(root.path()), old);
}

#[test]
fn a_place_that_cannot_be_changed_is_found_before_the_commit_point() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("x.rs"), "a stranger's").unwrap();
    for (path, words) in [
        ("folder", "folder is a folder where a file should be"),
        ("z/x.rs", "z is a file where a folder should be"),
        ("link/x.rs", "link is a symbolic link"),
        ("link/deep/x.rs", "link is a symbolic link"),
        ("../x.rs", "is not a file below"),
        ("/etc/x.rs", "is not a file below"),
        (".git/config", "is not a file below"),
        (".xtask/journal", "is not a file below"),
        ("", "is not a file below"),
    ] {
        let root = tree();
        fs::create_dir(root.path().join("folder")).unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(outside.path(), root.path().join("link")).unwrap();
        let before = picture(root.path());
        for change in [Change::Write(path.into(), b"new".to_vec()), Change::Remove(path.into())] {
            let mut all = changes();
            all.push(change);
            let error = Session::begin(root.path(), "test").unwrap().commit(&all).unwrap_err();
            assert!(error.to_string().contains(words), "{path}: {error}");
            assert_eq!(picture(root.path()), before, "{path}");
        }
    }
    assert_eq!(picture(outside.path()).len(), 1);
}

/// A journal that somebody else put there changes nothing outside of the root.
#[test]
fn a_journal_that_leaves_the_root_is_refused() {
    let root = tree();
    fs::create_dir(root.path().join(FOLDER)).unwrap();
    let text = r#"["forward",[{"path":"../x","new":false,"old":true}]]"#;
    fs::write(root.path().join(FOLDER).join("journal"), text).unwrap();
    let error = recover(root.path()).unwrap_err();
    assert!(error.to_string().contains("is not a file below"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_file_is_replaced_or_removed_itself() {
    let outside = tempfile::tempdir().unwrap();
    let strange = outside.path().join("x");
    fs::write(&strange, "a stranger's").unwrap();
    let root = tree();
    for name in ["written", "removed"] {
        std::os::unix::fs::symlink(&strange, root.path().join(name)).unwrap();
    }
    let all = [Change::Write("written".into(), b"new".to_vec()), Change::Remove("removed".into())];
    Session::begin(root.path(), "test").unwrap().commit(&all).unwrap();
    assert_eq!(fs::read_to_string(&strange).unwrap(), "a stranger's");
    assert_eq!(fs::read_to_string(root.path().join("written")).unwrap(), "new");
    assert!(root.path().join("written").symlink_metadata().unwrap().is_file());
    assert!(root.path().join("removed").symlink_metadata().is_err());
}

#[test]
fn a_second_run_is_told_who_is_at_work() {
    let root = tree();
    let first = Session::begin(root.path(), "update").unwrap();
    let error = Session::begin(root.path(), "generate").unwrap_err();
    assert!(error.is::<Held>());
    for part in ["`update`", &format!("process {}", std::process::id()), "since 20"] {
        assert!(error.to_string().contains(part), "no `{part}` in: {error}");
    }
    // Reading is not held up.
    recover(root.path()).unwrap();
    drop(first);
    Session::begin(root.path(), "generate").unwrap();
    assert_eq!(picture(root.path()), expected(OLD));
}

#[test]
fn a_folder_that_was_made_for_nothing_is_gone() {
    let root = tree();
    drop(Session::begin(&root.path().join("new/deep"), "generate").unwrap());
    assert_eq!(picture(root.path()), expected(OLD));
}

//! How the work grows with the size of documents made to be slow, in instructions, which no other program changes.

use std::process::Command;
use std::thread;

use xtask::metrics::growth::CASES;

/// What doubling the size may cost: twice is linear, four times is quadratic.
const MOST: f64 = 2.6;

/// How many instructions the binary takes for a shape of a size.
fn instructions(name: &str, size: usize) -> f64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", env!("CARGO_BIN_EXE_xtask")])
        .args(["metrics", "--shape", &format!("{name}={size}")])
        .output()
        .unwrap();
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}={size}: {messages}");
    let count = messages.lines().find_map(|line| line.split_once("Collected : "));
    count.map(|(_, count)| count.trim().parse().unwrap()).unwrap()
}

/// Takes most of a minute on two cores: CI runs it.
#[test]
#[ignore = "counts under valgrind: cargo test --workspace --test commands -- --ignored growth"]
fn doubling_the_size_doubles_the_work() {
    let (first, second) = CASES.split_at(CASES.len() / 2);
    let measure = |cases: &[xtask::metrics::growth::Case]| -> Vec<String> {
        let mut slow = Vec::new();
        for case in cases {
            let (one, two) = (instructions(case.name, case.counted), instructions(case.name, 2 * case.counted));
            println!("{}: {:.0} and {:.0} million instructions, {:.2}", case.name, one / 1e6, two / 1e6, two / one);
            if two / one >= MOST {
                slow.push(format!("{}: {:.2}", case.name, two / one));
            }
        }
        slow
    };
    let slow = thread::scope(|scope| {
        let other = scope.spawn(|| measure(second));
        let mut slow = measure(first);
        slow.extend(other.join().unwrap());
        slow
    });
    assert_eq!(slow, Vec::<String>::new(), "grows faster than the document");
}

//! What a part of this program costs in instructions, which the machine's mood does not change.
//!
//! The program runs itself under `valgrind --tool=callgrind`. What starting takes is in both of two runs that do the same a
//! different number of times, and falls out of their difference. Work of the kernel is not counted.

use std::process::Command;

/// How many times more the second run does it.
const TIMES: u64 = 100;

/// Prints a table: of each row its name, and the arguments of this program for the client and for the other side, to which how
/// often is added.
pub(crate) fn print(other: &str, rows: &[(&str, &[&str], &[&str])]) {
    println!("\n| instructions | client | {other} | ratio |");
    println!("|---|---:|---:|---:|");
    for (name, ours, theirs) in rows {
        let (ours, theirs) = (cost(ours), cost(theirs));
        #[expect(clippy::cast_precision_loss, reason = "a ratio of two digits")]
        let ratio = ours as f64 / theirs as f64;
        println!("| {name} | {ours} | {theirs} | {ratio:.2} |");
    }
}

/// The instructions of doing it once.
fn cost(arguments: &[&str]) -> u64 {
    (instructions(arguments, TIMES + 1) - instructions(arguments, 1)) / TIMES
}

/// The instructions of a process that does it so many times.
fn instructions(arguments: &[&str], times: u64) -> u64 {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().expect("a path"))
        .args(arguments)
        .arg(times.to_string())
        .output()
        .expect("valgrind");
    let told = String::from_utf8_lossy(&output.stderr);
    let count = told.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    count.unwrap_or_else(|| unreachable!("valgrind counted nothing: {told}"))
}

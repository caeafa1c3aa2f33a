use super::*;

#[test]
fn descriptions_are_escaped_but_stay_readable() {
    for (from, to) in [
        ("A list [x] of <b>", r"A list \[x\] of \<b>"),
        ("See https://clickhouse.com/docs.", "See <https://clickhouse.com/docs>."),
        ("See [the docs](https://clickhouse.com/docs).", "See [the docs](https://clickhouse.com/docs)."),
        ("Use `a[0]` or `<x>`", "Use `a[0]` or `<x>`"),
        ("An odd ` tick", r"An odd \` tick"),
        ("Must contain:\n* a\n* b\nand more", "Must contain:\n\n* a\n* b\n  and more"),
        ("- a\n  1. b\n\n     c\n- d", "- a\n  1. b\n\n     c\n- d"),
        ("```\nx\n```", "```text\nx\n```"),
        ("~~~\nx", "```text\nx\n```"),
        ("```rust\nx\n```\n```sql\ny\n```", "```text\nx\n```\n\n```sql\ny\n```"),
        ("a\n\n    let x = 1;", "a\n\n```text\nlet x = 1;\n```"),
        ("- ~~~\n  x\n  ~~~", "- ```text\n  x\n  ```"),
        ("> > ~~~ {.rust}\n> > x", "> > ```text\n> > x\n> > ```"),
        ("```a``` [b]", r"`a` \[b\]"),
        ("The [`a`](https://b.c/d) of", "The [`a`](https://b.c/d) of"),
        ("Use the [one](#tag/Some/operation/aGet) or [x]", r"Use the one (operation `aGet`) or \[x\]"),
        ("[a](javascript:b) ![c](https://d.e/f)", "a c"),
        ("from\u{202e}right\u{0}", "from\\u{202e}right\\u{0}"),
        ("```\na\rb\n```", "```text\na\nb\n```"),
        ("**Note:** *a* __b__ snake_case a*b*c", r"**Note:** *a* \_\_b\_\_ snake_case a\*b\*c"),
        ("4*16*2 GB, x**2**y, path/*/x/*.parquet", r"4\*16\*2 GB, x\*\*2\*\*y, path/\*/x/\*.parquet"),
        ("a*b>2 AND c*d<3", r"a\*b>2 AND c\*d\<3"),
        ("so *much*more", "so muchmore"),
        ("[0](inclusive) to [10](exclusive)", r"\[0\](inclusive) to \[10\](exclusive)"),
        ("^[a-z]([-a-z0-9]*[a-z0-9])?$", r"^\[a-z\](\[-a-z0-9\]\*\[a-z0-9\])?$"),
        ("[a](b/c) [d](#e)", "a d"),
        ("One.<br /><br>Two.", "One.\n\nTwo."),
        ("| a | `b\\|c` |\n|:-:|---|\n| d |", "| a | b\\|c |\n|:-:|---|\n| d |  |"),
        ("# A [b]\nc", "# A \\[b\\]\n\nc"),
        ("\\- a\n\\# b\n1\\. c", "\\- a\n\\# b\n1\\. c"),
        ("&lt;b&gt; &amp;lt;", r"\<b> \&lt;"),
    ] {
        assert_eq!(markdown(from), to, "{from}");
        assert_eq!(markdown(to), to, "again: {from}");
    }
}

#[test]
fn a_sentence_and_a_line_end_outside_of_marks() {
    for (doc, first) in [
        ("One. Two.", "One."),
        ("A time, e.g. noon. Two.", "A time, e.g. noon."),
        ("`a. b` c", "`a. b` c"),
        ("**a. b** c. d", "**a. b** c."),
        ("a\nb.\nc", "a b."),
    ] {
        assert_eq!(brief(doc), first);
    }
    for (text, first) in [("a\nb", "a"), ("~~~\nx\n~~~\n- b", "b"), ("*a\nb*", "a"), ("> - c", "c"), ("[x]: y", "")] {
        assert_eq!(line(text), first);
    }
}

#[test]
fn what_need_not_be_parsed_reads_as_if_it_were() {
    let parts = [
        "a",
        "e.g. b",
        "1",
        " ",
        " ",
        "\n",
        "`",
        "`c`",
        "`*d`",
        ".",
        ":",
        "-",
        "=",
        "(x)",
        "https://e.f",
        "\"",
        "ü",
        "|",
    ];
    let mut state = 1_u64;
    let mut plain = 0;
    for _ in 0..50_000 {
        let mut next = |count: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % count
        };
        let text: String = (0..=next(9)).map(|_| parts[next(parts.len())]).collect();
        if let Some(pieces) = plain::pieces(&text) {
            assert_eq!(pieces, parsed(&text), "{text:?}");
            plain += 1;
        }
    }
    assert!(plain > 5000, "{plain}");
}

#[test]
fn what_is_too_long_or_too_deep_is_written_in_a_moment() {
    // A test has a stack of 2 MiB.
    for text in [
        "[", "]", "`", "*", "> ", "- ", "<", "&", "_", "|", "a|", "![", "https://", "\\", "*a **a ", "``a`", "~~~\n",
        "1. ",
    ] {
        let long = text.repeat(100_000 / text.len());
        let start = std::time::Instant::now();
        let once = markdown(&long);
        brief(&once);
        line(&long);
        assert!(once.len() < 3 * long.len() + 100, "{text}: {}", once.len());
        assert!(start.elapsed().as_secs() < 5, "{text}: {:?}", start.elapsed());
        println!("{text:?}: {:?}", start.elapsed());
    }
}

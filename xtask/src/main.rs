//! The commands, as `cargo xtask` lists them.

use std::env;
use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{ColorChoice, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;
use clickhouse_cloud_generator::lint::RULES;
use xtask::diff::arguments::{Arguments, HELP};
use xtask::diff::deliver;
use xtask::generate::Options;
use xtask::metrics::Published;
use xtask::report::{Color, report, tell_painted};
use xtask::source::{PUBLISHED, Source};
use xtask::transaction::{self, Interrupted};
use xtask::{
    Mode, Workspace, doctests, explain, fetch, generate, history, lint, metrics, propose, release, replay, semver,
    update,
};

/// Compiling is allocating: tokens and syntax trees by the hundred thousand, half of the time with the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Maintains the ClickHouse Cloud client: fetches the OpenAPI document, generates the crate, checks that it is fresh.
#[derive(Parser)]
#[command(
    bin_name = "cargo xtask",
    max_term_width = 80,
    after_help = "Exit codes: 0 done, 1 failed, refused or not up to date, 2 wrong usage,
3 `diff --fail-on` struck, 4 `diff` could compare the wire only.",
    after_long_help = "\
Examples:
  cargo xtask update          The API changed: fetch, generate, see what to review
  cargo xtask generate        The generator, the overlay or the policy changed
  cargo xtask check           Is what is committed what the generator makes?
  cargo xtask fetch --check   Did the API change?
  cargo xtask diff            What changed, and what does it break?
  cargo xtask lint            What is wrong with the published document?

Exit codes: 0 done, 1 failed, refused or not up to date, 2 wrong usage,
3 `diff --fail-on` struck, 4 `diff` could compare the wire only, because a
document does not compile. What fails leaves the tree as it was, also when it
is stopped by a signal (128 and its number) or killed."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// When to colour help, error messages and the text of `lint` and `diff`
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    color: Color,
    /// The root of the workspace, where it is not around the current folder
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Fetch the OpenAPI document into spec/
    ///
    /// Reads the document, checks that it is OpenAPI 3.0, 3.1 or 3.2 in JSON with at least one path, says what changed, and
    /// only then replaces spec/clickhouse-cloud.json (re-indented, otherwise as published) and spec/spec.lock.json (where
    /// it came from, its sha256, counts), both or neither. A document that is the same changes no file.
    ///
    /// A URL is tried up to four times within the time of --timeout, through the proxy that ALL_PROXY, HTTPS_PROXY or HTTP_PROXY names unless NO_PROXY
    /// exempts the host. Certificates are checked against Mozilla's roots, which are built in: behind a proxy that signs
    /// anew, let curl fetch it and read it with `--from -`. A redirect to another host is said; one that leads from outside
    /// to an address inside (loopback, link-local, private), or from https to http, is not followed.
    #[command(after_long_help = "\
Examples:
  cargo xtask fetch
  cargo xtask fetch --check
  cargo xtask fetch --from saved.json
  curl --fail https://example.com/spec | cargo xtask fetch --from -
  cargo xtask fetch --from crate:clickhouse-cloud-api@0.5.0")]
    Fetch {
        #[command(flatten)]
        from: From,
        /// Report what would change and write nothing; exit code 1 where anything would
        #[arg(long)]
        check: bool,
    },
    /// Generate the client from spec/, spec/overlay.yaml and generator/policy.yaml
    ///
    /// Writes the files that changed into generated-client/ and removes those that are no longer generated. Where the
    /// document cannot be compiled it says where and which overlay or policy entry settles it, and writes nothing.
    ///
    /// All files change or none. A run that is killed while it writes is completed by the next command, whichever it is. A
    /// link in the place of a folder is an error and is not followed.
    ///
    /// A document with another title than ours is of another API: overlay and policy are left out, and DIR becomes a crate of
    /// its own, with manifest and runtime, unless it has a Cargo.toml that was not written here.
    #[command(after_long_help = "\
Examples:
  cargo xtask generate
  cargo xtask generate --check
  cargo xtask generate --spec other.json --output /tmp/other --provisional")]
    Generate {
        /// Write nothing; show what is not up to date; exit code 1 where anything is not
        #[arg(long)]
        check: bool,
        /// Another document, JSON or YAML, `-` for standard input, with --output; overlay and policy entries that do not apply to it are warnings
        #[arg(long, value_name = "FILE", requires = "output")]
        spec: Option<PathBuf>,
        /// Another folder than generated-client/
        #[arg(long, value_name = "DIR")]
        output: Option<PathBuf>,
        /// Settle what would stop for this run, and list it: names are derived, stale entries set aside, what cannot be
        /// expressed is left out or any JSON value
        #[arg(long)]
        provisional: bool,
        /// Print every warning
        #[arg(long, short)]
        verbose: bool,
    },
    /// Check that the generated client is what the generator makes: the same as `generate --check`
    Check {
        /// Check too that the doctests of the generated files are those that the generator wrote: builds the client, runs none
        #[arg(long)]
        doctests: bool,
        /// Check for a release: that nothing provisional is left
        #[arg(long, conflicts_with_all = ["doctests", "verbose"])]
        release: bool,
        /// With --release: the tag `vX.Y.Z` that the version must be
        #[arg(long, value_name = "TAG", requires = "release")]
        tag: Option<String>,
        /// Print every warning
        #[arg(long, short)]
        verbose: bool,
    },
    /// Fetch, generate, write the changelog and the version, and print what to run next
    ///
    /// Document, lock, client, the calls of the tests, CHANGELOG.md, spec/HISTORY.md and the version are written at once, when all of them are made: a run that fails or is
    /// stopped leaves the old ones. A run that is killed while it writes is completed by the next command, whichever it is.
    /// Two runs at once: the second one says who is at work and ends with exit code 1.
    Update {
        #[command(flatten)]
        from: From,
        /// Settle what would stop for this run, and list it: names are derived, stale entries set aside, what cannot be
        /// expressed is left out or any JSON value. Each with the entry that settles it for good
        #[arg(long, visible_alias = "unattended")]
        provisional: bool,
        /// Write nothing, and say what would be written
        #[arg(long)]
        dry_run: bool,
        /// Write the text of a pull request into a file: the report, what is to decide, the new public names
        #[arg(long, value_name = "FILE")]
        pr_body: Option<PathBuf>,
    },
    /// Compare two documents: what changed, what it breaks, and how the version moves
    ///
    /// Each of OLD and NEW is a file, a URL, `git:REV[:PATH]` (`git:main...` is
    /// where HEAD left main), `crate:NAME@VERSION`, or `-` for standard input. Both are read
    /// with the overlay and the policy of this workspace, so that a fix of ours neither shows up as a change of theirs nor hides one.
    ///
    /// A short report has a line for each change; a longer one is folded, and says what it folded.
    #[command(after_long_help = HELP)]
    Diff(Box<Arguments>),
    /// Report what is wrong with the OpenAPI document: where, why it matters, and what of ours answers it
    ///
    /// Every class is established from the document alone: schemas without a type, unions that nothing tells apart, enums
    /// that contradict their type, examples that do not conform, names, repetition. A place that spec/overlay.yaml mends
    /// names the action, counted from 0. Nothing is written.
    ///
    /// Errors are what the document says and is not so, warnings what it leaves open, notes names and repetition. Text and
    /// Markdown show the first 5 places of each class and say how many are left out; JSON has all of them.
    #[command(after_long_help = "\
Examples:
  cargo xtask lint
  cargo xtask lint --class overlapping-arms --verbose
  cargo xtask lint --format markdown > report.md      To send to the publishers
  cargo xtask lint --format json | jq '.classes[] | {class, count}'
  cargo xtask lint --spec other.yaml --deny missing-type-object

Exit codes: 0 the report was printed, whatever it says, 1 the document cannot be
read or a denied class has findings, 2 wrong usage.")]
    Lint {
        /// Another document, JSON or YAML (which has no line numbers); `-` for standard input
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
        /// What the report is written as
        #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
        format: lint::Format,
        /// Report this class only; may be given several times
        #[arg(long = "class", value_name = "CLASS", value_parser = classes())]
        classes: Vec<String>,
        /// Exit code 1 where this class has findings; may be given several times
        #[arg(long, value_name = "CLASS", value_parser = classes(), hide_possible_values = true)]
        deny: Vec<String>,
        /// Print every place
        #[arg(long, short)]
        verbose: bool,
    },
    /// Print the size of the generated client and how long it takes to build, as Markdown tables
    ///
    /// The client alone is timed, its dependencies being built. With --against it is compared with a published package:
    /// both are copied into a temporary folder and built in turn, so that what else the machine does hits both.
    #[command(after_long_help = "\
Examples:
  cargo xtask metrics
  cargo xtask metrics --against clickhouse-cloud-api@0.5.0 --runs 5
  cargo run --release -p xtask -- metrics --generate --runs 9
  cargo run --release -p xtask -- metrics --runs 9 \\
      --diff crate:clickhouse-cloud-api@0.4.2")]
    Metrics {
        /// Compare builds and dependencies with a published package
        #[arg(long, value_name = "NAME@VERSION")]
        against: Option<Published>,
        /// Time the generator instead, on the committed document and on 4 and 16 times as much
        #[arg(long, conflicts_with = "against")]
        generate: bool,
        /// Time instead how a document is compared with the committed one, with both, and with 4 and 16 times as much
        #[arg(long, value_name = "OLD", conflicts_with_all = ["against", "generate"])]
        diff: Option<Source>,
        /// Time instead how work grows with the size of documents made to be slow: 1, 2 and 4 times
        #[arg(long, conflicts_with_all = ["against", "generate", "diff"])]
        growth: bool,
        /// Work once on one such document, which is NAME=SIZE, for a tool that counts instructions
        #[arg(long, hide = true, value_name = "NAME=SIZE", value_parser = shape, conflicts_with_all = ["against", "generate", "diff", "growth"])]
        shape: Option<(String, usize)>,
        /// How often each is timed
        #[arg(long, value_name = "N", default_value = "3")]
        runs: NonZeroUsize,
    },
    /// Hold our verdict about the version against cargo-semver-checks and cargo-public-api
    ///
    /// Generates the crate of each document into a temporary folder, lets rustdoc describe it, and prints a row of a Markdown
    /// table for each pair of neighbours. A verdict of ours that says less than theirs is an error. Takes minutes.
    #[command(after_long_help = "\
Examples:
  cargo xtask semver crate:clickhouse-cloud-api@0.4.2 \\
      spec/clickhouse-cloud.json")]
    Semver {
        /// Documents, the oldest first: a URL, a file, `-`, or `crate:NAME@VERSION`
        #[arg(required = true, num_args = 2.., value_name = "SOURCE")]
        sources: Vec<Source>,
    },
    /// Print the history of the API: what each document brought, took and broke
    ///
    /// Reads documents in their order. A document that is the same as the one before is left out. The page that `--format html` makes
    /// needs nothing else: it has the life of every operation, schema and property, with search and filters.
    #[command(after_long_help = "\
Examples:
  cargo xtask history --output spec/HISTORY.md
  cargo xtask history --format html --output history.html
  cargo xtask history git:HEAD~1 spec/clickhouse-cloud.json")]
    History {
        /// Documents, the oldest first: a URL, a file, `git:REV`, or `crate:NAME@VERSION`; without any, the published packages
        /// and each revision of the committed document
        #[arg(value_name = "SOURCE")]
        sources: Vec<Source>,
        /// What the history is written as
        #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
        format: history::Format,
        /// Write it into a file
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Update from document to document, in a copy of the workspace, and print what each asked, changed and broke
    ///
    /// Runs `update --unattended` for each document in its order. Every answer is pasted as it is printed, and every name is released
    /// before the next document comes. Code that was written for the document before is then compiled again: the calls of all
    /// operations, and the examples. It is an error where a document that only adds breaks that code, and where a name goes
    /// without a cause in the document. Takes minutes.
    #[command(after_long_help = "\
Examples:
  cargo xtask replay --output spec/replay.md
  cargo xtask replay old.json spec/clickhouse-cloud.json")]
    Replay {
        /// Documents, the oldest first: a URL, a file, `git:REV[:PATH]`, or `crate:NAME@VERSION`; without any, the published ones
        #[arg(value_name = "SOURCE")]
        sources: Vec<Source>,
        /// Write the table into a file
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Close the tree for a release, and print the commands that publish it
    ///
    /// Checks that nothing provisional is left, that the tree is committed, that Cargo.toml has the address of the repository, that
    /// the crate compiles with the oldest Rust, that the version is as high as cargo-semver-checks and cargo-public-api ask for, that
    /// the crate builds from its package alone and `cargo publish --dry-run` takes it. What is not installed is said and left out. Then CHANGELOG.md gets the version and the day in the place of Unreleased, and
    /// the names of names.lock stay from then on. The version is the one in Cargo.toml, which `update` keeps.
    #[command(after_long_help = "\
Examples:
  cargo xtask release
  cargo xtask release --execute
  cargo xtask release --notes > notes.md")]
    Release {
        /// Run the commands too: commit, tag, push
        #[arg(long)]
        execute: bool,
        /// Print what CHANGELOG.md says of the version in Cargo.toml, and do nothing
        #[arg(long, conflicts_with = "execute")]
        notes: bool,
    },
    /// Open or refresh the pull request for what `update` changed
    ///
    /// Commits the changes of the working tree on top of HEAD, pushes the commit to the branch `spec-update` of `origin`, and opens a
    /// pull request with it, or gives the one that is open its new text and labels. The labels say whether the document breaks
    /// callers, and whether a decision waits. The working tree, its index and its branch stay as they are.
    ///
    /// Refuses if a file changed that an update does not write, or if the branch has commits of a person. Needs git and gh, and
    /// runs nothing else.
    #[command(after_long_help = "\
Examples:
  cargo xtask update --unattended --pr-body target/pr-body.md
  cargo xtask propose --body target/pr-body.md")]
    Propose {
        /// The text of the pull request, as `update --pr-body` wrote it
        #[arg(long, value_name = "FILE")]
        body: PathBuf,
        /// The title of the pull request
        #[arg(long, value_name = "TEXT", default_value = "Update the OpenAPI document")]
        title: String,
    },
    /// Explain a code of an error or warning
    ///
    /// Says what the code means, which input has it, and where it is settled. Without a code, prints the table of all, which
    /// CONTRIBUTING.md has.
    #[command(after_long_help = "\
Examples:
  cargo xtask explain name-collision
  cargo xtask explain")]
    Explain {
        /// The code: what stands in brackets behind `error` or `warning`
        #[arg(value_name = "CODE")]
        code: Option<String>,
    },
    /// Print what completes commands and options in a shell
    ///
    /// Completes the word `xtask`: a shell completes an alias like a command.
    #[command(after_long_help = "\
Examples:
  alias xtask='cargo xtask'; source <(cargo xtask completions bash)
  cargo xtask completions fish > ~/.config/fish/completions/xtask.fish")]
    Completions {
        /// The shell
        #[arg(value_enum, value_name = "SHELL")]
        shell: Shell,
    },
}

#[derive(clap::Args)]
struct From {
    /// A URL, a file, `-` for standard input, or `crate:NAME@VERSION` for the one inside a published package
    #[arg(long = "from", value_name = "SOURCE", default_value = PUBLISHED)]
    source: Source,
    /// How long all tries of a URL may take together, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 90, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

impl From {
    fn limit(&self) -> Duration {
        Duration::from_secs(self.timeout)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().collect();
    let mut command = Cli::command().color(choice(&arguments));
    let parsed = command.try_get_matches_from_mut(&arguments).and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) if error.kind() == ErrorKind::InvalidUtf8 => {
            let named =
                arguments.iter().filter(|argument| argument.to_str().is_none()).map(|argument| format!("{argument:?}"));
            let named = named.collect::<Vec<_>>().join(", ");
            command
                .error(ErrorKind::InvalidUtf8, format!("not UTF-8 text, which this argument must be: {named}"))
                .exit()
        }
        Err(error) => error.exit(),
    };
    let colored = cli.color.on_stderr();
    match run(cli) {
        Ok(code) => code,
        Err(error) => {
            tell_painted(&report(&error, colored));
            match error.downcast_ref::<Interrupted>() {
                Some(Interrupted(signal)) => u8::try_from(128 + signal).map_or(ExitCode::FAILURE, ExitCode::from),
                None => ExitCode::FAILURE,
            }
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode> {
    let color = cli.color;
    if let Command::Completions { shell } = cli.command {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Cli::command().bin_name("xtask"), "xtask", &mut script);
        deliver(&String::from_utf8(script)?, None)?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Command::Explain { code } = &cli.command {
        deliver(&explain::text(code.as_deref())?, None)?;
        return Ok(ExitCode::SUCCESS);
    }
    let workspace = cli.root.map_or_else(Workspace::find, |root| Ok(Workspace::at(root)))?;
    transaction::recover(workspace.root())?;
    match cli.command {
        Command::Completions { .. } | Command::Explain { .. } => Ok(()),
        Command::History { sources, format, output } => history::run(&workspace, &sources, format, output.as_deref()),
        Command::Replay { sources, output } => replay::run(&workspace, &sources, output.as_deref()),
        Command::Semver { sources } => semver::run(&workspace, &sources),
        Command::Fetch { from, check } => fetch::run(&workspace, &from.source, from.limit(), mode(check)).map(drop),
        Command::Generate { check, spec, output, provisional, verbose } => generate::run(
            &workspace,
            &Options { spec, output, provisional, verbose, ..Options::default() },
            mode(check),
        )
        .map(drop),
        Command::Check { release: true, tag, .. } => release::check(&workspace, tag.as_deref()),
        Command::Check { doctests: listed, verbose, .. } => {
            generate::run(&workspace, &Options { verbose, ..Options::default() }, Mode::Check)
                .and_then(|_| if listed { doctests::run(&workspace) } else { Ok(()) })
        }
        Command::Release { notes: true, .. } => deliver(&release::notes(&workspace)?, None),
        Command::Release { execute, .. } => release::run(&workspace, execute),
        Command::Propose { body, title } => propose::run(&workspace, &propose::Options { body, title }),
        Command::Update { from, provisional, dry_run, pr_body } => {
            let limit = from.limit();
            update::run(&workspace, &update::Options { source: from.source, limit, provisional, dry_run, pr_body })
        }
        Command::Lint { spec, format, classes, deny, verbose } => {
            lint::run(&workspace, &lint::Options { spec, format, classes, deny, verbose, colored: color.on_stdout() })
        }
        Command::Metrics { against, generate, diff, growth, shape, runs } => {
            metrics::run(&workspace, &metrics::Options { against, generate, diff, growth, shape, runs: runs.get() })
        }
        Command::Diff(arguments) => return arguments.run(&workspace, color),
    }
    .map(|()| ExitCode::SUCCESS)
}

/// What `--color` says, for what is printed before the arguments are known to be right.
fn choice(arguments: &[OsString]) -> ColorChoice {
    let mut words =
        arguments.iter().filter_map(|argument| argument.to_str()).skip_while(|word| !word.starts_with("--color"));
    let word = words.next().unwrap_or_default();
    match word.strip_prefix("--color=").or_else(|| words.next()) {
        Some("never") => ColorChoice::Never,
        Some("always") => ColorChoice::Always,
        // The library below clap asks for the stream that it prints to, but takes the variable CI for colours on any terminal.
        _ if Color::Auto.on_stderr() || Color::Auto.on_stdout() => ColorChoice::Auto,
        _ => ColorChoice::Never,
    }
}

/// The names of the classes that `lint` knows.
fn classes() -> PossibleValuesParser {
    PossibleValuesParser::new(RULES.iter().map(|rule| rule.name))
}

fn shape(text: &str) -> Result<(String, usize)> {
    let (name, size) = text.split_once('=').context("expected NAME=SIZE")?;
    Ok((name.to_owned(), size.parse()?))
}

fn mode(check: bool) -> Mode {
    if check { Mode::Check } else { Mode::Write }
}

# The front door for people: `just` lists what there is. Everything here is a plain command that works without just.

# List the recipes.
default:
    @just --list

# What a change must pass before it is sent: formatting, compiler, clippy.
check:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets --all-features -- -D warnings

# Everything, as CI does it: sets up what is missing, then checks, tests, docs and examples.
test:
    scripts/test

# The tests alone, of the whole workspace.
unit:
    cargo test --workspace --all-features

# clippy with warnings as errors.
lint:
    cargo clippy --workspace --all-targets --all-features -- -D warnings

# The library's documentation.
doc:
    cargo doc --no-deps --all-features --open

# The criterion micro-benchmarks.
bench *ARGS:
    cargo bench --all-features {{ARGS}}

# Mine three blocks on the practice chain.
mine:
    cargo run --release -- mine --max-blocks 3

# The program as it is handed to people: smaller, and slow to build.
dist:
    cargo build --locked --profile dist -p hashgrind-cli

# Licences, advisories and sources of the dependencies (needs cargo-deny).
deny:
    cargo deny check

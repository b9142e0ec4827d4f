//! `concentration` over blocks of one's own: a practice chain's file, tags of one's own, names by text.

use std::path::Path;

use serde_json::Value;

use crate::common::program::{hashgrind, home, json, output, text};

fn mine(home: &Path, file: &str, name: &str, blocks: &str) {
    let args = ["mine", "--no-gpu", "-t", "1", "--target-time", "0", "--chain-file", file];
    let done = output(hashgrind(home).args(args).args(["--coinbase-sig", name, "--max-blocks", blocks]));
    assert!(done.status.success(), "{}", text(&done.stderr));
}

fn share(group: &Value, name: &str) -> Value {
    let shares = group["shares"].as_array().expect("a list");
    shares.iter().find(|share| share["name"] == name).unwrap_or_else(|| panic!("{name}: {group}")).clone()
}

#[test]
fn a_class_sees_its_own_shares() {
    let home = home();
    let file = home.path().join("class.dat").display().to_string();
    mine(home.path(), &file, "Ada and Ben", "3");
    mine(home.path(), &file, "/Team 7/", "1");
    let of = |more: &[&str]| {
        let args = ["concentration", "--json", "--chain-file", &file];
        json(hashgrind(home.path()).args(args).args(more))["groups"][0].clone()
    };
    // Nobody of them has a tag that the world knows.
    let unknown = of(&[]);
    assert_eq!(unknown["unknown_percent"], 100.0);
    let ada = share(&unknown, "Ada and Ben");
    assert_eq!((&ada["percent"], &ada["known"]), (&Value::from(75.0), &Value::from(false)));
    assert_eq!(unknown["hhi"], 75.0 * 75.0 + 25.0 * 25.0);
    let by_text = of(&["--by-text"]);
    assert_eq!((&by_text["unknown_percent"], &share(&by_text, "/Team 7/")["percent"]), (&0.0.into(), &25.0.into()));

    let tags = home.path().join("tags.csv");
    std::fs::write(&tags, "pool,tag\nclass 7b,/Team 7/\n").expect("written");
    let tagged = of(&["--tags", &tags.display().to_string()]);
    assert_eq!(tagged["unknown_percent"], 75.0);
    assert_eq!(share(&tagged, "class 7b")["known"], true);
    assert_eq!(of(&["--blocks", "1", "--by-text"])["shares"].as_array().map(Vec::len), Some(1));

    let shown = output(hashgrind(home.path()).args(["concentration", "--chain-file", &file]));
    assert!(text(&shown.stdout).contains("Ada and Ben"), "{}", text(&shown.stdout));
    for wrong in [&["--by-text"][..], &["--chain-file", &file, "--rpc-url", "127.0.0.1:1"]] {
        let refused = output(hashgrind(home.path()).arg("concentration").args(wrong));
        assert_eq!(refused.status.code(), Some(2), "{}", text(&refused.stderr));
    }
}

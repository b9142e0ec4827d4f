//! The state machine against what real servers say (recorded, or worded as they word it), with the `bitcoin` crate as the
//! judge of every header.

use std::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::pow::RawHeader;

const NOW: Duration = Duration::from_secs(1000);

/// A dialogue of the fuzzer's seeds.
macro_rules! dialogue {
    ($name:literal) => {
        include_str!(concat!("../../tests/data/stratum/", $name))
    };
}

fn settings() -> Settings {
    Settings {
        user: "user.rig".to_owned(),
        password: "secret".to_owned(),
        agent: "probe/1".to_owned(),
        suggested_difficulty: None,
        start_extranonce: *b"\xfe\xff\xffstart",
    }
}

fn session() -> Session {
    let mut session = Session::new(settings());
    session.connect(NOW);
    session
}

/// What the server says in a dialogue.
fn said(dialogue: &str) -> Vec<&str> {
    dialogue.lines().filter_map(|line| line.strip_prefix("< ")).collect()
}

fn hear(session: &mut Session, line: &str) -> Result<Vec<Event>, StratumError> {
    session.receive(format!("{line}\n").as_bytes(), NOW)?;
    Ok(std::iter::from_fn(|| session.next_event()).collect())
}

fn hear_all(session: &mut Session, lines: &[&str]) -> Vec<Event> {
    lines.iter().flat_map(|line| hear(session, line).unwrap()).collect()
}

fn jobs(events: &[Event]) -> Vec<PoolJob> {
    let job = |event: &Event| if let Event::Job(job) = event { Some(job.clone()) } else { None };
    events.iter().filter_map(job).collect()
}

/// Lines that the session wants to send.
fn output(session: &mut Session) -> Vec<Value> {
    let bytes = session.take_output();
    bytes
        .split(|&byte| byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|l| serde_json::from_slice(l).unwrap())
        .collect()
}

const LOGIN: [&str; 3] = [
    r#"{"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null}"#,
    r#"{"id":2,"result":[[["mining.notify","name"]],"a0b1c2d3",4],"error":null}"#,
    r#"{"id":3,"result":true,"error":null}"#,
];

fn difficulty(value: f64) -> String {
    json!({"id": null, "method": "mining.set_difficulty", "params": [value]}).to_string()
}

/// The first recorded job, changed.
fn notify(change: impl FnOnce(&mut Vec<Value>)) -> String {
    let line =
        said(dialogue!("npm_testnet4")).into_iter().find(|line| line.contains("\"mining.notify\",\"params\"")).unwrap();
    let mut message: Value = serde_json::from_str(line).unwrap();
    change(message["params"].as_array_mut().unwrap());
    message.to_string()
}

fn named(id: &str, clean: bool) -> String {
    notify(|params| (params[0], params[8]) = (json!(id), json!(clean)))
}

/// A session that is let in, with a job of a difficulty that every fourth hash or so meets.
fn with_job() -> (Session, PoolJob) {
    let mut session = session();
    hear_all(&mut session, &LOGIN);
    hear_all(&mut session, &[&difficulty(1e-9)]);
    let job = jobs(&hear_all(&mut session, &[&named("a", true)])).pop().unwrap();
    session.take_output();
    (session, job)
}

/// A header of the job that meets its target, the one of this sibling, and its extranonce.
fn find(job: &PoolJob, siblings: usize, sibling: u8) -> (RawHeader, [u8; 8]) {
    let unit = job.job(siblings).space().next_unit(1 << 20).unwrap();
    let headers = (0..).map(|nonce| unit.header.header(sibling, nonce).unwrap());
    let header = headers.take(1 << 20).find(|header| header.digest().meets(&job.share_target()));
    (header.expect("the target is easy"), unit.extranonce)
}

/// The header that a server makes of a submit, with the `bitcoin` crate; `version` is its own meaning of the sixth field.
#[cfg(feature = "template")]
fn as_a_server(notify: &Value, x1: &str, submit: &Value, version: impl Fn(u32, u32) -> u32) -> bitcoin::block::Header {
    use bitcoin::consensus::encode::{deserialize_hex, serialize};
    use bitcoin::hashes::{Hash as _, HashEngine as _, sha256d};
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let word = |value: &Value| u32::from_str_radix(&text(value), 16).unwrap();
    let coinbase = [&text(&notify[2]), x1, &text(&submit[2]), &text(&notify[3])].map(str::to_owned).concat();
    let coinbase: bitcoin::Transaction = deserialize_hex(&coinbase).expect("a whole transaction");
    assert!(coinbase.is_coinbase());
    let mut root = sha256d::Hash::from_byte_array(coinbase.compute_txid().to_byte_array());
    for right in notify[4].as_array().unwrap() {
        let mut engine = sha256d::Hash::engine();
        engine.input(&serialize(&root));
        engine.input(&hex::decode(text(right)).unwrap());
        root = sha256d::Hash::from_engine(engine);
    }
    let mut previous = hex::decode(text(&notify[1])).unwrap();
    previous.chunks_exact_mut(4).for_each(<[u8]>::reverse);
    let rolled = submit.get(5).map_or(0, word);
    bitcoin::block::Header {
        version: bitcoin::block::Version::from_consensus(version(word(&notify[5]), rolled).cast_signed()),
        prev_blockhash: bitcoin::BlockHash::from_slice(&previous).unwrap(),
        merkle_root: bitcoin::TxMerkleNode::from_raw_hash(root),
        time: word(&submit[3]),
        bits: bitcoin::CompactTarget::from_consensus(word(&notify[6])),
        nonce: word(&submit[4]),
    }
}

/// Goes through a recorded dialogue of somebody else's miner (a Python script on `hashlib`) with a real pool: the same headers
/// must lead to the same submits and the pool's words to the same results. What the script did wrong on purpose is not sent.
#[cfg(feature = "template")]
#[test]
fn recorded_dialogues() {
    use std::collections::BTreeMap;
    for (dialogue, expected, not_sent) in [
        (dialogue!("npm_regtest"), &[Ok(()), Err(Reason::Stale), Ok(()), Err(Reason::Stale), Ok(())][..], &[][..]),
        (dialogue!("npm_testnet4"), &[Ok(()); 6], &[NotSent::Duplicate, NotSent::Low]),
    ] {
        let mut session = session();
        let hello = output(&mut session);
        let (mut x1, mut current, mut notifies, mut ids) = (String::new(), None, BTreeMap::new(), BTreeMap::new());
        let (mut results, mut refused) = (Vec::new(), Vec::new());
        for line in dialogue.lines() {
            let (who, line) = line.split_at(2);
            let mut message: Value = serde_json::from_str(line).unwrap();
            let params = message["params"].clone();
            match (who, message["method"].as_str()) {
                ("> ", Some("mining.submit")) => {
                    let job: &PoolJob = current.as_ref().unwrap();
                    let extranonce = hex::decode(params[2].as_str().unwrap()).unwrap();
                    if params[1] != job.id() || extranonce.len() != 4 {
                        continue;
                    }
                    let extranonce = [&extranonce[..], &[0; 4]].concat().try_into().unwrap();
                    let theirs = as_a_server(&notifies[job.id()], &x1, &params, |job, _| job);
                    let header = RawHeader::new(bitcoin::consensus::serialize(&theirs).try_into().unwrap());
                    assert_eq!(job.merkle_root(extranonce), header.merkle_root());
                    match session.submit(job, &header, extranonce, NOW) {
                        Ok(_) => {
                            let ours = output(&mut session).pop().unwrap();
                            assert_eq!(ours["params"], params);
                            ids.insert(message["id"].as_u64().unwrap(), ours["id"].clone());
                        }
                        Err(why) => refused.push(why),
                    }
                }
                ("> ", method) => {
                    let mut ours = hello.iter().find(|ours| ours["method"].as_str() == method).unwrap().clone();
                    if method == Some("mining.authorize") {
                        ours["params"][1] = json!("x");
                    }
                    assert_eq!(ours, message);
                }
                (_, method) => {
                    if method == Some("mining.notify") {
                        notifies.insert(params[0].as_str().unwrap().to_owned(), params);
                    } else if message["id"] == 2 {
                        x1 = message["result"][1].as_str().unwrap().to_owned();
                    } else if let Some(id) = message["id"].as_u64().filter(|id| *id >= 10) {
                        message["id"] = ids.get(&id).cloned().unwrap_or_default();
                    }
                    for event in hear(&mut session, &message.to_string()).unwrap() {
                        match event {
                            Event::Job(job) => current = Some(job),
                            Event::Answer { result, .. } => results.push(result.map_err(|refusal| refusal.reason)),
                            _ => {}
                        }
                    }
                }
            }
        }
        assert_eq!((&results[..], &refused[..]), (expected, not_sent));
    }
}

#[test]
fn the_order_of_each_server() {
    for (dialogue, extranonce, mask, ids) in [
        (dialogue!("like_ckpool"), 8, VERSION_MASK, &["67a00000000001", "67a00000000002"][..]),
        (dialogue!("like_public_pool"), 4, VERSION_MASK, &["1", "2"]),
        (dialogue!("like_translator"), 4, VERSION_MASK, &["7"]),
        (dialogue!("odd_extranonces"), 0, 0, &["a", "b"]),
    ] {
        let mut session = session();
        let events = hear_all(&mut session, &said(dialogue));
        let ready = events.iter().position(|event| matches!(event, Event::Ready { .. })).expect("it lets us in");
        assert_eq!(
            format!("{:?}", events[ready]),
            format!("Ready {{ extranonce_bytes: {extranonce}, version_mask: {mask} }}")
        );
        let jobs = jobs(&events);
        assert_eq!(jobs.iter().map(PoolJob::id).collect::<Vec<_>>(), ids);
        assert!(jobs[0].clean() && jobs[0].new_block());
        let first = events.iter().position(|event| matches!(event, Event::Job(_))).unwrap();
        assert!(ready < first, "no job before the pool has let us in");
    }
    assert!(matches!(hear(&mut session(), said(dialogue!("no_json"))[0]), Err(StratumError::NotStratum { said })
        if said == "Invalid JSON, disconnecting"));
}

#[test]
fn of_the_jobs_before_the_login_the_newest_counts() {
    let mut session = session();
    hear_all(&mut session, &[&named("a", true), &named("b", false), &difficulty(0.5)]);
    let jobs = jobs(&hear_all(&mut session, &LOGIN));
    assert_eq!(jobs.len(), 1);
    assert_eq!((jobs[0].id(), jobs[0].clean(), jobs[0].difficulty()), ("b", true, 0.5));
}

#[test]
fn clean_is_not_a_new_block() {
    let (mut session, job) = with_job();
    let events = hear_all(&mut session, &[&named("b", true), &named("c", false)]);
    let seen: Vec<_> = jobs(&events).iter().map(|job| (job.clean(), job.new_block())).collect();
    assert_eq!(seen, [(true, false), (false, false)]);
    let (header, extranonce) = find(&job, 1, 0);
    assert_eq!(session.submit(&job, &header, extranonce, NOW), Err(NotSent::Stale));
    // A new block without the word is clean all the same.
    let other = notify(|params| (params[1], params[8]) = (json!("00".repeat(32)), json!(false)));
    let other = jobs(&hear_all(&mut session, &[&other])).pop().unwrap();
    assert!(other.clean() && other.new_block());
}

#[test]
fn difficulty_between_two_jobs() {
    let (mut session, job) = with_job();
    assert_eq!(job.difficulty(), 1e-9);
    let events = hear_all(&mut session, &[&difficulty(1e-12), &named("b", false)]);
    let easy = jobs(&events).pop().unwrap();
    assert_eq!(easy.difficulty(), 1e-12);
    let (header, extranonce) = find(&job, 1, 0);
    let share = session.submit(&job, &header, extranonce, NOW).expect("the job before is still open");
    assert_eq!(share.difficulty, 1e-9, "the lower one is not for it");
    hear_all(&mut session, &[&difficulty(1e6)]);
    let (header, extranonce) = find(&easy, 1, 0);
    assert_eq!(session.submit(&easy, &header, extranonce, NOW), Err(NotSent::Low), "the higher one is");
}

/// Where a block is harder than a share, it is sent even when the share's difficulty was raised above it; where blocks are
/// easier than shares (regtest), only shares are.
#[test]
fn a_block_is_sent_in_any_case() {
    for (bits, sent) in [("1f7fffff", true), ("207fffff", false)] {
        let (mut session, _) = with_job();
        let job = notify(|params| params[6] = json!(bits));
        let job = jobs(&hear_all(&mut session, &[&job])).pop().unwrap();
        let unit = job.job(1).space().next_unit(1 << 20).unwrap();
        let header = (0..1 << 20).map(|nonce| unit.header.header(0, nonce).unwrap());
        let header = header.into_iter().find(|header| header.digest().meets(&job.network_target())).unwrap();
        hear_all(&mut session, &[&difficulty(1e6)]);
        let answer = session.submit(&job, &header, unit.extranonce, NOW);
        assert_eq!(answer.map(|share| share.block), if sent { Ok(true) } else { Err(NotSent::Low) }, "{bits}");
    }
}

/// Extranonces of every length, over jobs: none comes twice, and each submit is the header that a server makes of it.
#[cfg(feature = "template")]
#[test]
fn extranonces() {
    for length in 0..=16 {
        // The coinbase's script has the length that its extranonces give it.
        let sent = notify(|params| {
            let front =
                params[2].as_str().unwrap().replace("ffffffff1f", &format!("ffffffff{:02x}", 0x1f - 8 + 2 + length));
            params[2] = json!(front);
        });
        let params: Value = serde_json::from_str::<Value>(&sent).unwrap()["params"].clone();
        let (mut session, _) = with_job();
        let other = json!({"id": null, "method": "mining.set_extranonce", "params": ["beef", length]}).to_string();
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..4 {
            let job = jobs(&hear_all(&mut session, &[&other, &sent])).pop().unwrap();
            let mut space = job.job(8).space();
            // Two extranonces a job; the low bytes wrap.
            for _ in 0..2 {
                let Some(unit) = space.next_unit(1 << 32) else { continue };
                let header = (0..).map(|nonce| unit.header.header(7, nonce).unwrap());
                let header = header.into_iter().find(|header| header.digest().meets(&job.share_target())).unwrap();
                let share = session.submit(&job, &header, unit.extranonce, NOW);
                if length == 0 && share == Err(NotSent::Duplicate) {
                    continue; // Nothing but the time is left to change.
                }
                share.unwrap();
                let submit = output(&mut session).pop().unwrap()["params"].clone();
                assert_eq!(submit[2].as_str().unwrap().len(), 2 * length);
                let theirs = as_a_server(&params, "beef", &submit, |job, bits| job | bits);
                assert_eq!(bitcoin::consensus::serialize(&theirs), header.as_bytes());
                assert!(seen.insert((submit[2].to_string(), submit[3].to_string())), "{length}: {submit}");
            }
        }
        assert!(seen.len() >= if length == 0 { 1 } else { 8 }, "{length}: {}", seen.len());
    }
}

/// The three things that servers do with the sixth field, on the versions of mainnet and of regtest.
#[cfg(feature = "template")]
#[test]
fn version_bits_as_any_server_means_them() {
    type Meaning = fn(u32, u32) -> u32;
    let meanings: [Meaning; 3] =
        [|job, bits| job | bits, |job, bits| job ^ bits, |job, bits| (job & !VERSION_MASK) | (bits & VERSION_MASK)];
    for version in ["20000000", "30000000", "20001fff"] {
        let line = notify(|params| params[5] = json!(version));
        let params: Value = serde_json::from_str::<Value>(&line).unwrap()["params"].clone();
        let (mut session, _) = with_job();
        let job = jobs(&hear_all(&mut session, &[&line])).pop().unwrap();
        assert_eq!(job.job(8).versions().len(), 8);
        for sibling in 0..8 {
            let (header, extranonce) = find(&job, 8, sibling);
            session.submit(&job, &header, extranonce, NOW).unwrap();
            let submit = output(&mut session).pop().unwrap()["params"].clone();
            assert_eq!(submit.as_array().unwrap().len(), 6);
            for meaning in meanings {
                let theirs = as_a_server(&params, "a0b1c2d3", &submit, meaning);
                assert_eq!(bitcoin::consensus::serialize(&theirs), header.as_bytes(), "{version}, sibling {sibling}");
            }
        }
    }
}

#[test]
fn versions_are_not_rolled_where_servers_disagree() {
    let (mut session, _) = with_job();
    let line = notify(|params| params[5] = json!("20002000"));
    let job = jobs(&hear_all(&mut session, &[&line])).pop().unwrap();
    assert_eq!(job.job(8).versions(), [0x2000_2000]);
    let (header, extranonce) = find(&job, 8, 0);
    session.submit(&job, &header, extranonce, NOW).unwrap();
    assert_eq!(
        output(&mut session).pop().unwrap()["params"][5],
        "00000000",
        "the field is there once a mask was agreed on"
    );

    // Taken back while the job is searched.
    let job = jobs(&hear_all(&mut session, &[&named("c", true)])).pop().unwrap();
    let (header, extranonce) = find(&job, 8, 7);
    hear_all(&mut session, &[r#"{"id":null,"method":"mining.set_version_mask","params":["00006000"]}"#]);
    assert_eq!(session.submit(&job, &header, extranonce, NOW), Err(NotSent::Version));
}

#[test]
fn a_share_is_sent_once_and_answered_once() {
    let (mut session, job) = with_job();
    let (header, extranonce) = find(&job, 1, 0);
    let share = session.submit(&job, &header, extranonce, NOW).unwrap();
    assert_eq!(session.submit(&job, &header, extranonce, NOW), Err(NotSent::Duplicate));
    let sent = output(&mut session);
    assert_eq!(sent.len(), 1);
    let answer = json!({"id": sent[0]["id"], "result": true, "error": null}).to_string();
    let later = NOW + Duration::from_secs(2);
    session
        .receive(
            format!(
                "{answer}
{answer}
"
            )
            .as_bytes(),
            later,
        )
        .unwrap();
    let Some(Event::Answer { share: answered, result: Ok(()), waited }) = session.next_event() else { panic!() };
    assert_eq!((answered, waited), (share, Duration::from_secs(2)));
    assert!(session.next_event().is_none(), "a repeated answer counts once");
}

/// ckpool gives the same extranonce again to whom it knows; others do not.
#[test]
fn unanswered_shares_after_a_cut() {
    for (extranonce, id, again) in [("a0b1c2d3", "a", true), ("a0b1c2d3", "b", false), ("ffffffff", "a", false)] {
        let (mut session, job) = with_job();
        let (header, own) = find(&job, 1, 0);
        let share = session.submit(&job, &header, own, NOW).unwrap();
        let before = output(&mut session).pop().unwrap();
        session.connect(NOW);
        assert_eq!(session.submit(&job, &header, own, NOW), Err(NotSent::Stale), "an old extranonce is not sent");
        let hello = output(&mut session);
        assert_eq!(hello[1]["params"], json!(["probe/1", "name"]), "the pool may know the session");
        let login = LOGIN.map(|line| line.replace("a0b1c2d3", extranonce));
        hear_all(&mut session, &login.each_ref().map(String::as_str));
        let events = hear_all(&mut session, &[&named(id, false)]);
        assert!(jobs(&events)[0].clean());
        let sent = output(&mut session);
        if again {
            assert_eq!(sent[0]["params"], before["params"]);
            let answer = json!({"id": sent[0]["id"], "result": true}).to_string();
            let events = hear_all(&mut session, &[&answer]);
            assert!(matches!(&events[0], Event::Answer { share: answered, .. } if *answered == share));
        } else {
            assert!(sent.is_empty());
            assert!(matches!(&events[0], Event::Lost(lost) if *lost == share));
        }
    }
    let (mut session, job) = with_job();
    let (header, own) = find(&job, 1, 0);
    let share = session.submit(&job, &header, own, NOW).unwrap();
    session.abandon();
    assert!(matches!(session.next_event(), Some(Event::Lost(lost)) if lost == share));
    assert!(session.take_output().is_empty());
}

/// The session's name is said again to a server that may know it, and not once more to one that let nobody in with it.
#[test]
fn a_name_that_is_not_taken() {
    let (mut session, _) = with_job();
    let subscribes = |session: &mut Session| {
        session.connect(NOW);
        output(session)[1]["params"].clone()
    };
    assert_eq!(subscribes(&mut session), json!(["probe/1", "name"]));
    hear(&mut session, r#"{"id":2,"result":null,"error":[20,"no extranonce"]}"#).unwrap_err();
    assert_eq!(subscribes(&mut session), json!(["probe/1"]));
    hear_all(&mut session, &LOGIN);
    assert_eq!(subscribes(&mut session), json!(["probe/1", "name"]));
    // Hung up on without a word.
    assert_eq!(subscribes(&mut session), json!(["probe/1"]));
}

#[test]
fn deadlines() {
    let mut quiet = session();
    let second = Duration::from_secs(1);
    assert_eq!(quiet.check(NOW), Ok(NOW + 30 * second));
    quiet.receive(b"{\"id\":", NOW + 29 * second).unwrap();
    assert!(matches!(quiet.check(NOW + 30 * second), Err(StratumError::NoAnswer { method: "mining.subscribe", .. })));

    let (mut session, job) = with_job();
    assert_eq!(session.check(NOW), Ok(NOW + 180 * second));
    // Half a line is no sign of life.
    session.receive(b"{", NOW + 100 * second).unwrap();
    assert_eq!(session.check(NOW + 180 * second), Err(StratumError::Silent(180 * second)));
    let (header, extranonce) = find(&job, 1, 0);
    session.submit(&job, &header, extranonce, NOW).unwrap();
    assert_eq!(session.check(NOW), Ok(NOW + 60 * second));
    assert!(matches!(session.check(NOW + 60 * second), Err(StratumError::NoAnswer { method: "mining.submit", .. })));

    // What some servers never answer may take for ever.
    let mut asking = Session::new(Settings { suggested_difficulty: Some(0.5), ..settings() });
    asking.connect(NOW);
    assert_eq!(output(&mut asking).pop().unwrap()["method"], "mining.suggest_difficulty");
    hear_all(&mut asking, &LOGIN[1..]);
    assert_eq!(asking.check(NOW), Ok(NOW + 180 * second));
}

#[test]
fn refusals_of_the_login() {
    for line in [r#"{"id":3,"result":false,"error":[20,"no such user"]}"#, r#"{"id":3,"error":"no such user"}"#] {
        let error = hear(&mut session(), line).unwrap_err();
        assert!(error.to_string().starts_with("the pool refuses the login: no such user"), "{error}");
    }
    assert!(matches!(hear(&mut session(), r#"{"id":3,"result":null}"#), Err(StratumError::LoginRefused(_))));
    let busy = r#"{"id":2,"result":null,"error":[25,"full"]}"#;
    assert!(matches!(hear(&mut session(), busy), Err(StratumError::SubscriptionRefused(_))));
}

#[test]
fn what_can_not_be_used_is_refused() {
    let long = |bytes: usize| json!("00".repeat(bytes));
    let mut lines = vec![
        r#"{"method":"mining.set_difficulty","params":[0]}"#.to_owned(),
        r#"{"method":"mining.set_difficulty","params":[-1]}"#.to_owned(),
        r#"{"method":"mining.set_difficulty","params":["hard"]}"#.to_owned(),
        r#"{"method":"mining.set_difficulty","params":["inf"]}"#.to_owned(),
        r#"{"method":"mining.set_difficulty","params":[null]}"#.to_owned(),
        r#"{"method":"mining.set_difficulty"}"#.to_owned(),
        r#"{"method":"mining.notify","params":[]}"#.to_owned(),
        r#"{"method":"mining.notify","params":{"job":1}}"#.to_owned(),
        r#"{"method":"mining.set_extranonce","params":["00",-1]}"#.to_owned(),
        r#"{"method":"mining.set_extranonce","params":["00",17]}"#.to_owned(),
        r#"{"method":"mining.set_extranonce","params":["0",4]}"#.to_owned(),
        r#"{"method":"mining.set_version_mask","params":[7]}"#.to_owned(),
        r#"{"method":"mining.set_version_mask","params":["+fffe000"]}"#.to_owned(),
        r#"{"method":"mining.set_version_mask","params":[]}"#.to_owned(),
        json!({"method": "mining.set_extranonce", "params": [long(65), 4]}).to_string(),
    ];
    for (at, value) in [
        (0, json!(7)),
        (0, json!("x".repeat(257))),
        (1, json!("00")),
        (2, json!("zz")),
        (2, long((256 << 10) + 1)),
        (3, json!(null)),
        (3, long(256 << 10)),
        (4, json!("00")),
        (4, json!(["00"])),
        (4, json!(vec![long(32); 33])),
        (5, json!("2000000")),
        (5, json!("+2000000")),
        (6, json!("00000000")),
        (6, json!("ff123456")),
        (7, json!(5)),
        (8, json!("yes")),
        (8, json!(2)),
    ] {
        lines.push(notify(|params| params[at] = value));
    }
    for line in lines {
        let error = hear(&mut session(), &line).expect_err(&line[..line.len().min(200)]);
        assert!(matches!(error, StratumError::BadMessage { .. }), "{error}");
    }
    let ignored =
        [r#"{"id":99,"result":true}"#, r#"{"id":null,"error":true}"#, r#"{"method":"mining.new","params":[1]}"#];
    assert!(hear_all(&mut session(), &ignored).is_empty());
    let mut session = session();
    assert_eq!(session.receive(&vec![b'{'; MAX_LINE_BYTES + 1], NOW), Err(StratumError::LineTooLong));
}

/// What else servers make of the same words.
#[test]
fn odd_shapes_that_can_be_used() {
    for (configure, mask) in [
        (r#"{"version-rolling":true,"version-rolling.mask":"1fffe000"}"#, VERSION_MASK),
        (r#"{"version-rolling":true,"version-rolling.mask":"6000"}"#, 0x6000),
        (r#"{"version-rolling":true}"#, 0),
        (r#"{"version-rolling":"not supported"}"#, 0),
        (r#"{"version-rolling":false,"version-rolling.mask":"1fffe000"}"#, 0),
        ("null", 0),
        ("[]", 0),
        ("true", 0),
    ] {
        for (subscription, bytes) in [
            (r#"[[["mining.set_difficulty","a"],["mining.notify","b"]],"08000002",4]"#, 4),
            (r#"[["mining.notify","b"],"08000002","8"]"#, 8),
            (r#"[[],"08000002",2]"#, 2),
            (r#"[null,"",8,"more"]"#, 8),
            (r#"["b","08000002",0]"#, 0),
            (r#"[[["mining.notify",7]],"0A",16]"#, 16),
        ] {
            let mut session = session();
            let login = [
                format!(r#"{{"id":"1","result":{configure},"error":null}}"#),
                format!(r#"{{"id":"2","error":[],"result":{subscription},"jsonrpc":"2.0"}}"#),
                r#"{"id":3,"method":"mining.authorize","result":true,"error":false}"#.to_owned(),
            ];
            let events = hear_all(&mut session, &login.each_ref().map(String::as_str));
            let ready = format!("[Ready {{ extranonce_bytes: {bytes}, version_mask: {mask} }}]");
            assert_eq!(format!("{events:?}"), ready, "{configure} {subscription}");
        }
    }
    let (mut session, _) = with_job();
    for (word, value) in
        [("\"0.5\"", 0.5), ("4e-10", 4e-10), ("\"1e300\"", 1e300), ("1e-300", 1e-300), ("65536", 65536.0)]
    {
        let line = format!(r#"{{"id":null,"method":"mining.set_difficulty","params":[{word}]}}"#);
        let told = hear_all(&mut session, &[&line]);
        assert!(matches!(told[..], [Event::Difficulty(told)] if told == value), "{word}: {told:?}");
        let job = jobs(&hear_all(&mut session, &[&named("x", true)])).pop().unwrap();
        assert_eq!(job.difficulty(), value);
    }
    let unclean = notify(|params| params[8] = json!(0));
    let clean = notify(|params| params[8] = json!(1));
    let seen = jobs(&hear_all(&mut session, &[&unclean, &clean]));
    assert_eq!(seen.iter().map(PoolJob::clean).collect::<Vec<_>>(), [false, true]);
}

/// Some servers speak of difficulty only when a job is out. What they want then counts at once.
#[test]
fn the_first_difficulty_after_the_first_job() {
    let mut session = session();
    hear_all(&mut session, &LOGIN);
    let before = jobs(&hear_all(&mut session, &[&named("a", false)])).pop().unwrap();
    assert_eq!(before.difficulty(), 1.0);
    let events = hear_all(&mut session, &[&difficulty(1e-9)]);
    let again = jobs(&events).pop().expect("the same job at what the pool wants");
    assert_eq!((again.id(), again.difficulty(), again.clean(), again.new_block()), ("a", 1e-9, false, false));
    let (header, extranonce) = find(&again, 1, 0);
    session.submit(&again, &header, extranonce, NOW).expect("a share");
    assert!(jobs(&hear_all(&mut session, &[&difficulty(1e-10)])).is_empty(), "only the first");
}

/// A server that gives another job the name of one before knows the newer one only.
#[test]
fn a_jobs_name_comes_again() {
    let (mut session, first) = with_job();
    let same = jobs(&hear_all(&mut session, &[&named("a", false)])).pop().unwrap();
    for job in [&first, &same] {
        let (header, extranonce) = find(job, 1, 0);
        session.submit(job, &header, extranonce, NOW).expect("it is the same job");
    }
    let other = notify(|params| (params[0], params[7], params[8]) = (json!("a"), json!("7fffffff"), json!(false)));
    let other = jobs(&hear_all(&mut session, &[&other])).pop().unwrap();
    assert!(!other.clean());
    for (job, sent) in [(&first, Err(NotSent::Stale)), (&same, Err(NotSent::Stale)), (&other, Ok(()))] {
        let (header, extranonce) = find(job, 1, 0);
        assert_eq!(session.submit(job, &header, extranonce, NOW).map(drop), sent);
    }
}

#[test]
fn what_pools_say_beside_work() {
    let (mut session, _) = with_job();
    let events = hear_all(
        &mut session,
        &[
            r#"{"id":null,"method":"client.show_message","params":["up\u001b[2J\u202e soon"]}"#,
            r#"{"id":null,"method":"client.show_message","params":[{"text":"up"}]}"#,
            r#"{"id":null,"method":"client.reconnect","params":[]}"#,
            r#"{"id":null,"method":"client.reconnect","params":null}"#,
            r#"{"id":null,"method":"client.reconnect","params":["","",""]}"#,
            r#"{"id":null,"method":"client.reconnect","params":["other.example","3333","7"]}"#,
        ],
    );
    assert_eq!(
        format!("{events:?}"),
        "[Say(\"up[2J soon\"), Reconnect { host: None, port: None, wait: 0ns }, \
         Reconnect { host: None, port: None, wait: 0ns }, Reconnect { host: None, port: None, wait: 0ns }, \
         Reconnect { host: Some(\"other.example\"), port: Some(3333), wait: 7s }]"
    );
    hear_all(
        &mut session,
        &[r#"{"id":"v","method":"client.get_version","params":[]}"#, r#"{"id":8,"method":"mining.ping","params":[]}"#],
    );
    let answers = output(&mut session);
    assert_eq!(answers[0], json!({"id": "v", "result": "probe/1", "error": null}));
    assert_eq!(answers[1], json!({"id": 8, "result": "pong", "error": null}));
}

#[test]
fn the_password_is_sent_and_never_shown() {
    let mut session = session();
    let sent = String::from_utf8(session.take_output()).unwrap();
    assert!(sent.contains("secret"));
    assert!(!format!("{session:?}").contains("secret"), "{session:?}");
}

//! Blocks that were found for a pool (floor F6): a line each in a file beside the spool, as evidence. They can't be submitted from
//! it: their transactions are the pool's.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::PathBuf;

use hashgrind_chain::{now, spool};
use serde_json::json;

/// The file's name, in the folder of the spool.
const NAME: &str = "pool_blocks.jsonl";

/// Appends a block, on the disk before this returns.
pub(super) fn write(pool: &str, height: Option<u32>, hash: &str, header: &str) -> io::Result<()> {
    let path: PathBuf = spool::default_path().with_file_name(NAME);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let block = json!({ "time": now(), "pool": pool, "height": height, "hash": hash, "header": header });
    let mut file = File::options().create(true).append(true).open(path)?;
    file.write_all(format!("{block}\n").as_bytes())?;
    file.sync_data()
}

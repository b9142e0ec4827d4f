//! Where files lie when nobody says otherwise.

use std::path::PathBuf;

use etcetera::BaseStrategy;

/// hashgrind's folder among the user's data; `None` where the environment names no home.
pub(crate) fn data_folder() -> Option<PathBuf> {
    // The library would ask the system's user table next; a service without a home should not find its chain in a place
    // that nobody chose.
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(unix) && !named("HOME") && !named("XDG_DATA_HOME") {
        return None;
    }
    let folders = etcetera::base_strategy::choose_native_strategy().ok()?;
    Some(folders.data_dir().join("hashgrind"))
}

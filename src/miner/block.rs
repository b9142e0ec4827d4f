//! From a block to the job of searching it (floor F5, feature `template`): the one place that knows what of a template a miner
//! may change.

use std::sync::Arc;

use crate::job::{Job, JobError};
use crate::pow::{MAX_SIBLINGS, VERSION_ROLLING_MASK};
use crate::template::{BlockTemplate, PreparedBlock};

/// The search for `block`, which was built from `template`: from the template's time on through all times that the node takes
/// by `clock` (seconds since 1970), with up to `siblings` versions in the bits that the template leaves free.
///
/// The header of [`Job::header`] belongs to `start_extranonce`.
///
/// # Errors
/// [`JobError`], for a template that contradicts itself.
///
/// ```
/// use std::sync::Arc;
/// use hashgrind::miner::{Work, job_for_block};
/// use hashgrind::pow::CompactTarget;
/// use hashgrind::template::bitcoin::{BlockHash, ScriptBuf, hashes::Hash};
/// use hashgrind::template::{BlockBuilder, BlockTemplate};
///
/// let template = BlockTemplate::new(BlockHash::all_zeros(), 1, CompactTarget::from_consensus(0x207f_ffff), 50);
/// let block = Arc::new(BlockBuilder::new(ScriptBuf::from_bytes(vec![0x51])).build(&template)?);
/// let job = job_for_block(&block, &template, *b"anything", 1_296_688_603, 4)?;
/// assert_eq!(job.versions().len(), 4);
/// assert!(block.assemble(job.header(), *b"anything").is_ok());
/// let work = Work::until_first_block(job.space(), template.bits.to_target()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn job_for_block(
    block: &Arc<PreparedBlock>,
    template: &BlockTemplate,
    start_extranonce: [u8; 8],
    clock: u32,
    siblings: u32,
) -> Result<Job, JobError> {
    let header = block.header(start_extranonce, template.version, template.current_time);
    // The node's clock may be behind ours: what counts is its own.
    let times = template.time_range(clock.min(template.current_time));
    let mask = template.rollable_version_bits() & VERSION_ROLLING_MASK;
    let possible = MAX_SIBLINGS.min(1 << mask.count_ones());
    let searched = Arc::clone(block);
    Job::new(header, move |extranonce| searched.merkle_root(extranonce))
        .with_start_extranonce(start_extranonce)
        .with_times(times)?
        .with_siblings(mask, (siblings as usize).clamp(1, possible))
}

#[cfg(test)]
mod tests {
    use bitcoin::hashes::Hash;
    use bitcoin::{BlockHash, ScriptBuf};

    use super::*;
    use crate::pow::CompactTarget;
    use crate::template::BlockBuilder;

    #[test]
    fn siblings_fit_the_bits_that_the_template_leaves_free() {
        let bits = CompactTarget::from_consensus(0x207f_ffff);
        let mut template = BlockTemplate::new(BlockHash::all_zeros(), 1, bits, 50);
        let block = Arc::new(BlockBuilder::new(ScriptBuf::from_bytes(vec![0x51])).build(&template).unwrap());
        let versions = |template: &BlockTemplate, siblings| {
            job_for_block(&block, template, [0; 8], 0, siblings).unwrap().versions().to_vec()
        };
        assert_eq!(versions(&template, 0), [0x2000_0000]);
        assert_eq!(versions(&template, u32::MAX).len(), MAX_SIBLINGS);
        template.vb_required = !0x0000_2000;
        assert_eq!(versions(&template, 8), [0x2000_0000, 0x2000_2000]);
        template.vb_required = !0;
        assert_eq!(versions(&template, 8), [0x2000_0000]);
    }
}

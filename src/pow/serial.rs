//! `Serialize` and `Deserialize` of this floor's values (feature `serde`): as they print, in hexadecimal; a range of nonces as
//! its start and length. What is read is checked as any other text.

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use super::{BlockDigest, ChainWork, CompactTarget, NonceRange, RawHeader, Target};

macro_rules! as_text {
    ($($type:ident: $read:expr, $what:literal;)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl Visitor<'_> for Text {
                    type Value = $type;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($what)
                    }
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$type, E> {
                        $read(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }
    )*};
}

as_text! {
    RawHeader: |text| RawHeader::from_hex(text).ok(), "a header of 160 hexadecimal digits";
    BlockDigest: |text| BlockDigest::from_rpc_hex(text).ok(), "a hash of 64 hexadecimal digits";
    Target: |text: &str| text.parse::<Target>().ok(), "a target of 64 hexadecimal digits";
    ChainWork: |text: &str| text.parse::<Target>().ok().map(|number| ChainWork::from_bytes_le(number.to_bytes_le())),
        "a chain work of 64 hexadecimal digits";
    CompactTarget: |text| {
        let mut bits = [0; 4];
        hex::decode_to_slice(text, &mut bits).ok().map(|()| CompactTarget::from_consensus(u32::from_be_bytes(bits)))
    }, "compact bits of 8 hexadecimal digits";
}

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "NonceRange")]
struct Range {
    start: u32,
    len: u64,
}

impl Serialize for NonceRange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Range { start: self.start(), len: self.len() }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for NonceRange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Range { start, len } = Range::deserialize(deserializer)?;
        NonceRange::new(start, len).ok_or_else(|| de::Error::custom("a range has 1 to 2^32 nonces"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_the_rest_refused() {
        let header = RawHeader::genesis();
        let target = header.bits().to_target().unwrap();
        let written = (header, header.digest(), header.bits(), target, target.chain_work(), NonceRange::ALL);
        let text = serde_json::to_string(&written).unwrap();
        assert!(text.contains("\"1d00ffff\"") && text.contains(r#"{"start":0,"len":4294967296}"#), "{text}");
        type Read = (RawHeader, BlockDigest, CompactTarget, Target, ChainWork, NonceRange);
        assert_eq!(serde_json::from_str::<Read>(&text).unwrap(), written);
        for range in [r#"{"start":0,"len":0}"#, r#"{"start":0,"len":4294967297}"#] {
            assert!(serde_json::from_str::<NonceRange>(range).is_err(), "{range}");
        }
        assert!(serde_json::from_str::<CompactTarget>("\"1d00fff\"").is_err());
        assert!(serde_json::from_str::<Target>("7").is_err());
    }
}

// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Numeric unit for data, data rate, or throughput formats.
    ///
    /// Example: `"bytes_iec"`.
    pub enum ClickStackNumberFormatNumericUnit {
        /// `bytes_iec`
        BytesIec = "bytes_iec",
        /// `bytes_si`
        BytesSi = "bytes_si",
        /// `bits_iec`
        BitsIec = "bits_iec",
        /// `bits_si`
        BitsSi = "bits_si",
        /// `kibibytes`
        Kibibytes = "kibibytes",
        /// `kilobytes`
        Kilobytes = "kilobytes",
        /// `mebibytes`
        Mebibytes = "mebibytes",
        /// `megabytes`
        Megabytes = "megabytes",
        /// `gibibytes`
        Gibibytes = "gibibytes",
        /// `gigabytes`
        Gigabytes = "gigabytes",
        /// `tebibytes`
        Tebibytes = "tebibytes",
        /// `terabytes`
        Terabytes = "terabytes",
        /// `pebibytes`
        Pebibytes = "pebibytes",
        /// `petabytes`
        Petabytes = "petabytes",
        /// `packets_sec`
        PacketsSec = "packets_sec",
        /// `bytes_sec_iec`
        BytesSecIec = "bytes_sec_iec",
        /// `bytes_sec_si`
        BytesSecSi = "bytes_sec_si",
        /// `bits_sec_iec`
        BitsSecIec = "bits_sec_iec",
        /// `bits_sec_si`
        BitsSecSi = "bits_sec_si",
        /// `kibibytes_sec`
        KibibytesSec = "kibibytes_sec",
        /// `kibibits_sec`
        KibibitsSec = "kibibits_sec",
        /// `kilobytes_sec`
        KilobytesSec = "kilobytes_sec",
        /// `kilobits_sec`
        KilobitsSec = "kilobits_sec",
        /// `mebibytes_sec`
        MebibytesSec = "mebibytes_sec",
        /// `mebibits_sec`
        MebibitsSec = "mebibits_sec",
        /// `megabytes_sec`
        MegabytesSec = "megabytes_sec",
        /// `megabits_sec`
        MegabitsSec = "megabits_sec",
        /// `gibibytes_sec`
        GibibytesSec = "gibibytes_sec",
        /// `gibibits_sec`
        GibibitsSec = "gibibits_sec",
        /// `gigabytes_sec`
        GigabytesSec = "gigabytes_sec",
        /// `gigabits_sec`
        GigabitsSec = "gigabits_sec",
        /// `tebibytes_sec`
        TebibytesSec = "tebibytes_sec",
        /// `tebibits_sec`
        TebibitsSec = "tebibits_sec",
        /// `terabytes_sec`
        TerabytesSec = "terabytes_sec",
        /// `terabits_sec`
        TerabitsSec = "terabits_sec",
        /// `pebibytes_sec`
        PebibytesSec = "pebibytes_sec",
        /// `pebibits_sec`
        PebibitsSec = "pebibits_sec",
        /// `petabytes_sec`
        PetabytesSec = "petabytes_sec",
        /// `petabits_sec`
        PetabitsSec = "petabits_sec",
        /// `cps`
        Cps = "cps",
        /// `ops`
        Ops = "ops",
        /// `rps`
        Rps = "rps",
        /// `reads_sec`
        ReadsSec = "reads_sec",
        /// `wps`
        Wps = "wps",
        /// `iops`
        Iops = "iops",
        /// `cpm`
        Cpm = "cpm",
        /// `opm`
        Opm = "opm",
        /// `rpm_reads`
        RpmReads = "rpm_reads",
        /// `wpm`
        Wpm = "wpm",
    }
}

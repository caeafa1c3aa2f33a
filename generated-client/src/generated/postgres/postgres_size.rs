// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The VM size for a Postgres service.
    ///
    /// Schema `pgSize` of the API.
    pub enum PostgresSize {
        /// `c6gd.large`
        C6gdLarge = "c6gd.large",
        /// `c6gd.xlarge`
        C6gdXlarge = "c6gd.xlarge",
        /// `c6gd.2xlarge`
        C6gd2xlarge = "c6gd.2xlarge",
        /// `c6gd.4xlarge`
        C6gd4xlarge = "c6gd.4xlarge",
        /// `c6gd.8xlarge`
        C6gd8xlarge = "c6gd.8xlarge",
        /// `c6gd.16xlarge`
        C6gd16xlarge = "c6gd.16xlarge",
        /// `i7i.large`
        I7iLarge = "i7i.large",
        /// `i7i.xlarge`
        I7iXlarge = "i7i.xlarge",
        /// `i7i.2xlarge`
        I7i2xlarge = "i7i.2xlarge",
        /// `i7i.4xlarge`
        I7i4xlarge = "i7i.4xlarge",
        /// `i7i.8xlarge`
        I7i8xlarge = "i7i.8xlarge",
        /// `i7i.12xlarge`
        I7i12xlarge = "i7i.12xlarge",
        /// `i7i.16xlarge`
        I7i16xlarge = "i7i.16xlarge",
        /// `i7i.24xlarge`
        I7i24xlarge = "i7i.24xlarge",
        /// `i7ie.large`
        I7ieLarge = "i7ie.large",
        /// `i7ie.xlarge`
        I7ieXlarge = "i7ie.xlarge",
        /// `i7ie.2xlarge`
        I7ie2xlarge = "i7ie.2xlarge",
        /// `i7ie.3xlarge`
        I7ie3xlarge = "i7ie.3xlarge",
        /// `i7ie.6xlarge`
        I7ie6xlarge = "i7ie.6xlarge",
        /// `i7ie.12xlarge`
        I7ie12xlarge = "i7ie.12xlarge",
        /// `i7ie.18xlarge`
        I7ie18xlarge = "i7ie.18xlarge",
        /// `i7ie.24xlarge`
        I7ie24xlarge = "i7ie.24xlarge",
        /// `i8g.large`
        I8gLarge = "i8g.large",
        /// `i8g.xlarge`
        I8gXlarge = "i8g.xlarge",
        /// `i8g.2xlarge`
        I8g2xlarge = "i8g.2xlarge",
        /// `i8g.4xlarge`
        I8g4xlarge = "i8g.4xlarge",
        /// `i8g.8xlarge`
        I8g8xlarge = "i8g.8xlarge",
        /// `i8g.16xlarge`
        I8g16xlarge = "i8g.16xlarge",
        /// `i8g.24xlarge`
        I8g24xlarge = "i8g.24xlarge",
        /// `i8ge.large`
        I8geLarge = "i8ge.large",
        /// `i8ge.xlarge`
        I8geXlarge = "i8ge.xlarge",
        /// `i8ge.2xlarge`
        I8ge2xlarge = "i8ge.2xlarge",
        /// `i8ge.3xlarge`
        I8ge3xlarge = "i8ge.3xlarge",
        /// `i8ge.6xlarge`
        I8ge6xlarge = "i8ge.6xlarge",
        /// `i8ge.12xlarge`
        I8ge12xlarge = "i8ge.12xlarge",
        /// `i8ge.18xlarge`
        I8ge18xlarge = "i8ge.18xlarge",
        /// `i8ge.24xlarge`
        I8ge24xlarge = "i8ge.24xlarge",
        /// `m6gd.large`
        M6gdLarge = "m6gd.large",
        /// `m6gd.xlarge`
        M6gdXlarge = "m6gd.xlarge",
        /// `m6gd.2xlarge`
        M6gd2xlarge = "m6gd.2xlarge",
        /// `m6gd.4xlarge`
        M6gd4xlarge = "m6gd.4xlarge",
        /// `m6gd.8xlarge`
        M6gd8xlarge = "m6gd.8xlarge",
        /// `m6gd.16xlarge`
        M6gd16xlarge = "m6gd.16xlarge",
        /// `m6id.large`
        M6idLarge = "m6id.large",
        /// `m6id.xlarge`
        M6idXlarge = "m6id.xlarge",
        /// `m6id.2xlarge`
        M6id2xlarge = "m6id.2xlarge",
        /// `m6id.4xlarge`
        M6id4xlarge = "m6id.4xlarge",
        /// `m6id.8xlarge`
        M6id8xlarge = "m6id.8xlarge",
        /// `m6id.16xlarge`
        M6id16xlarge = "m6id.16xlarge",
        /// `m8gd.large`
        M8gdLarge = "m8gd.large",
        /// `m8gd.xlarge`
        M8gdXlarge = "m8gd.xlarge",
        /// `m8gd.2xlarge`
        M8gd2xlarge = "m8gd.2xlarge",
        /// `m8gd.4xlarge`
        M8gd4xlarge = "m8gd.4xlarge",
        /// `m8gd.8xlarge`
        M8gd8xlarge = "m8gd.8xlarge",
        /// `m8gd.16xlarge`
        M8gd16xlarge = "m8gd.16xlarge",
        /// `r6gd.medium`
        R6gdMedium = "r6gd.medium",
        /// `r6gd.large`
        R6gdLarge = "r6gd.large",
        /// `r6gd.xlarge`
        R6gdXlarge = "r6gd.xlarge",
        /// `r6gd.2xlarge`
        R6gd2xlarge = "r6gd.2xlarge",
        /// `r6gd.4xlarge`
        R6gd4xlarge = "r6gd.4xlarge",
        /// `r6gd.8xlarge`
        R6gd8xlarge = "r6gd.8xlarge",
        /// `r6gd.12xlarge`
        R6gd12xlarge = "r6gd.12xlarge",
        /// `r6gd.16xlarge`
        R6gd16xlarge = "r6gd.16xlarge",
        /// `r6id.large`
        R6idLarge = "r6id.large",
        /// `r6id.xlarge`
        R6idXlarge = "r6id.xlarge",
        /// `r6id.2xlarge`
        R6id2xlarge = "r6id.2xlarge",
        /// `r6id.4xlarge`
        R6id4xlarge = "r6id.4xlarge",
        /// `r6id.8xlarge`
        R6id8xlarge = "r6id.8xlarge",
        /// `r6id.12xlarge`
        R6id12xlarge = "r6id.12xlarge",
        /// `r6id.16xlarge`
        R6id16xlarge = "r6id.16xlarge",
        /// `r6id.24xlarge`
        R6id24xlarge = "r6id.24xlarge",
        /// `r6id.32xlarge`
        R6id32xlarge = "r6id.32xlarge",
        /// `r8gd.medium`
        R8gdMedium = "r8gd.medium",
        /// `r8gd.large`
        R8gdLarge = "r8gd.large",
        /// `r8gd.xlarge`
        R8gdXlarge = "r8gd.xlarge",
        /// `r8gd.2xlarge`
        R8gd2xlarge = "r8gd.2xlarge",
        /// `r8gd.4xlarge`
        R8gd4xlarge = "r8gd.4xlarge",
        /// `r8gd.8xlarge`
        R8gd8xlarge = "r8gd.8xlarge",
        /// `r8gd.12xlarge`
        R8gd12xlarge = "r8gd.12xlarge",
        /// `r8gd.16xlarge`
        R8gd16xlarge = "r8gd.16xlarge",
        /// `r8gd.24xlarge`
        R8gd24xlarge = "r8gd.24xlarge",
        /// `r8gd.48xlarge`
        R8gd48xlarge = "r8gd.48xlarge",
        /// `c4a-highmem-lssd-4`
        C4aHighmemLssd4 = "c4a-highmem-lssd-4",
        /// `c4a-highmem-lssd-8`
        C4aHighmemLssd8 = "c4a-highmem-lssd-8",
        /// `c4a-highmem-lssd-16`
        C4aHighmemLssd16 = "c4a-highmem-lssd-16",
        /// `c4a-highmem-lssd-32`
        C4aHighmemLssd32 = "c4a-highmem-lssd-32",
        /// `c4a-highmem-lssd-48`
        C4aHighmemLssd48 = "c4a-highmem-lssd-48",
        /// `c4a-highmem-lssd-64`
        C4aHighmemLssd64 = "c4a-highmem-lssd-64",
        /// `c4a-highmem-lssd-72`
        C4aHighmemLssd72 = "c4a-highmem-lssd-72",
        /// `c4a-standard-lssd-4`
        C4aStandardLssd4 = "c4a-standard-lssd-4",
        /// `c4a-standard-lssd-8`
        C4aStandardLssd8 = "c4a-standard-lssd-8",
        /// `c4a-standard-lssd-16`
        C4aStandardLssd16 = "c4a-standard-lssd-16",
        /// `c4a-standard-lssd-32`
        C4aStandardLssd32 = "c4a-standard-lssd-32",
        /// `c4a-standard-lssd-48`
        C4aStandardLssd48 = "c4a-standard-lssd-48",
        /// `c4a-standard-lssd-64`
        C4aStandardLssd64 = "c4a-standard-lssd-64",
        /// `c4a-standard-lssd-72`
        C4aStandardLssd72 = "c4a-standard-lssd-72",
        /// `c4-highmem-lssd-4`
        C4HighmemLssd4 = "c4-highmem-lssd-4",
        /// `c4-highmem-lssd-8`
        C4HighmemLssd8 = "c4-highmem-lssd-8",
        /// `c4-highmem-lssd-16`
        C4HighmemLssd16 = "c4-highmem-lssd-16",
        /// `c4-highmem-lssd-24`
        C4HighmemLssd24 = "c4-highmem-lssd-24",
        /// `c4-highmem-lssd-32`
        C4HighmemLssd32 = "c4-highmem-lssd-32",
        /// `c4-highmem-lssd-48`
        C4HighmemLssd48 = "c4-highmem-lssd-48",
        /// `c4-highmem-lssd-96`
        C4HighmemLssd96 = "c4-highmem-lssd-96",
        /// `c4-highmem-lssd-144`
        C4HighmemLssd144 = "c4-highmem-lssd-144",
        /// `c4-highmem-lssd-192`
        C4HighmemLssd192 = "c4-highmem-lssd-192",
        /// `c4-highmem-lssd-288`
        C4HighmemLssd288 = "c4-highmem-lssd-288",
        /// `c4-standard-lssd-4`
        C4StandardLssd4 = "c4-standard-lssd-4",
        /// `c4-standard-lssd-8`
        C4StandardLssd8 = "c4-standard-lssd-8",
        /// `c4-standard-lssd-16`
        C4StandardLssd16 = "c4-standard-lssd-16",
        /// `c4-standard-lssd-24`
        C4StandardLssd24 = "c4-standard-lssd-24",
        /// `c4-standard-lssd-32`
        C4StandardLssd32 = "c4-standard-lssd-32",
        /// `c4-standard-lssd-48`
        C4StandardLssd48 = "c4-standard-lssd-48",
        /// `c4-standard-lssd-96`
        C4StandardLssd96 = "c4-standard-lssd-96",
        /// `c4-standard-lssd-144`
        C4StandardLssd144 = "c4-standard-lssd-144",
        /// `c4-standard-lssd-192`
        C4StandardLssd192 = "c4-standard-lssd-192",
        /// `c4-standard-lssd-288`
        C4StandardLssd288 = "c4-standard-lssd-288",
        /// `c4d-highmem-lssd-8`
        C4dHighmemLssd8 = "c4d-highmem-lssd-8",
        /// `c4d-highmem-lssd-16`
        C4dHighmemLssd16 = "c4d-highmem-lssd-16",
        /// `c4d-highmem-lssd-32`
        C4dHighmemLssd32 = "c4d-highmem-lssd-32",
        /// `c4d-highmem-lssd-48`
        C4dHighmemLssd48 = "c4d-highmem-lssd-48",
        /// `c4d-highmem-lssd-64`
        C4dHighmemLssd64 = "c4d-highmem-lssd-64",
        /// `c4d-highmem-lssd-96`
        C4dHighmemLssd96 = "c4d-highmem-lssd-96",
        /// `c4d-highmem-lssd-192`
        C4dHighmemLssd192 = "c4d-highmem-lssd-192",
        /// `c4d-highmem-lssd-384`
        C4dHighmemLssd384 = "c4d-highmem-lssd-384",
        /// `c4d-standard-lssd-8`
        C4dStandardLssd8 = "c4d-standard-lssd-8",
        /// `c4d-standard-lssd-16`
        C4dStandardLssd16 = "c4d-standard-lssd-16",
        /// `c4d-standard-lssd-32`
        C4dStandardLssd32 = "c4d-standard-lssd-32",
        /// `c4d-standard-lssd-48`
        C4dStandardLssd48 = "c4d-standard-lssd-48",
        /// `c4d-standard-lssd-64`
        C4dStandardLssd64 = "c4d-standard-lssd-64",
        /// `c4d-standard-lssd-96`
        C4dStandardLssd96 = "c4d-standard-lssd-96",
        /// `c4d-standard-lssd-192`
        C4dStandardLssd192 = "c4d-standard-lssd-192",
        /// `c4d-standard-lssd-384`
        C4dStandardLssd384 = "c4d-standard-lssd-384",
        /// `z3-highmem-highlssd-8`
        Z3HighmemHighlssd8 = "z3-highmem-highlssd-8",
        /// `z3-highmem-highlssd-16`
        Z3HighmemHighlssd16 = "z3-highmem-highlssd-16",
        /// `z3-highmem-highlssd-22`
        Z3HighmemHighlssd22 = "z3-highmem-highlssd-22",
        /// `z3-highmem-highlssd-32`
        Z3HighmemHighlssd32 = "z3-highmem-highlssd-32",
        /// `z3-highmem-highlssd-44`
        Z3HighmemHighlssd44 = "z3-highmem-highlssd-44",
        /// `z3-highmem-highlssd-88`
        Z3HighmemHighlssd88 = "z3-highmem-highlssd-88",
        /// `z3-highmem-standardlssd-14`
        Z3HighmemStandardlssd14 = "z3-highmem-standardlssd-14",
        /// `z3-highmem-standardlssd-22`
        Z3HighmemStandardlssd22 = "z3-highmem-standardlssd-22",
        /// `z3-highmem-standardlssd-44`
        Z3HighmemStandardlssd44 = "z3-highmem-standardlssd-44",
        /// `z3-highmem-standardlssd-88`
        Z3HighmemStandardlssd88 = "z3-highmem-standardlssd-88",
        /// `z3-highmem-standardlssd-176`
        Z3HighmemStandardlssd176 = "z3-highmem-standardlssd-176",
    }
}

//! The kinds of change, each with its name and what it means.

use serde::{Serialize, Serializer};

/// Declares the kinds: variant, name on the command line, title of a list of such changes, and what `--explain` says.
macro_rules! kinds {
    ($($variant:ident $slug:literal $title:literal $explanation:literal)*) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = $explanation] $variant,)*
        }

        impl Kind {
            /// Every kind, in the order in which they are listed.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Name on the command line and in approvals: `property-removed`.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)* }
            }

            /// Title of a list of such changes: `Properties removed`.
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// What it means, and how its class is decided.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

kinds! {
    OperationRemoved "operation-removed" "Operations removed"
        "An operation that the new document no longer has, neither by id nor by method and path. Breaking."
    OperationAdded "operation-added" "Operations added"
        "An operation that the old document does not have; what stands inside it is not listed again. Compatible."
    OperationMoved "operation-moved" "Operations with another method or path"
        "The operation kept its id and has another method or path. Breaking; documentation where only the names of path parameters differ, which are not sent."
    OperationIdChanged "operation-id-changed" "Operations with another id"
        "The method and path kept, the operationId not. Documentation on the wire; a client names its methods after it."
    OperationPromoted "operation-promoted" "Operations promoted to GA"
        "The badge `Beta` is gone. Compatible."
    OperationDemoted "operation-demoted" "Operations back in beta"
        "The badge `Beta` came to an operation that had none. Potentially breaking: beta may change without notice."
    Deprecated "deprecated" "Deprecated"
        "An operation, parameter, property or schema is marked `deprecated`. Compatible: it still works."
    Undeprecated "undeprecated" "No longer deprecated"
        "The mark `deprecated` is gone. Compatible."
    PermissionAdded "permission-added" "Permissions added"
        "An API key permission that the operation did not list. Potentially breaking, not breaking: a key without it may get 403, but documents have begun to list what was always enforced (140 operations from 0.4.2 to 0.5.0)."
    PermissionRemoved "permission-removed" "Permissions removed"
        "An API key permission that the operation no longer lists. Compatible."
    SecurityChanged "security-changed" "Other security requirements"
        "The schemes that a call must satisfy differ, permissions aside. Compatible where each alternative that was enough still is, as one more way to authorise or none needed; otherwise breaking."
    TagAdded "tag-added" "Tags added to operations"
        "The operation is listed under another tag. Documentation on the wire; a client groups its methods by tag."
    TagRemoved "tag-removed" "Tags removed from operations"
        "The operation is no longer listed under the tag. Documentation on the wire."
    ParameterAdded "parameter-added" "Parameters added"
        "A parameter that the operation did not have. Breaking where it is required, otherwise compatible."
    ParameterRemoved "parameter-removed" "Parameters removed"
        "A parameter that the operation no longer has. Potentially breaking: a server may refuse or ignore what it does not know."
    ParameterRequired "parameter-required" "Parameters that became required"
        "Breaking: a call without it worked."
    ParameterOptional "parameter-optional" "Parameters that became optional"
        "Compatible."
    ParameterMoved "parameter-moved" "Parameters in another location"
        "The name kept, `in` not. Breaking."
    ParameterRenamed "parameter-renamed" "Path parameters with another name"
        "The place in the path kept. Documentation: the name of a path parameter is not sent."
    ParameterStyle "parameter-style" "Parameters written in another way"
        "`style`, `explode`, `allowReserved`, `allowEmptyValue` or `content` differ. Breaking: the same value is written in another way."
    BodyAdded "body-added" "Request bodies added"
        "The operation takes a body. Breaking where the body or a property of it is required, otherwise compatible."
    BodyRemoved "body-removed" "Request bodies removed"
        "The operation no longer takes a body. Potentially breaking: a server may refuse one."
    BodyRequired "body-required" "Request bodies that became required"
        "Breaking, except where a property of the body was required already: then the body was too, and it is documentation."
    BodyOptional "body-optional" "Request bodies that became optional"
        "Compatible."
    MediaTypeAdded "media-type-added" "Media types added"
        "Request: compatible. Response: potentially breaking, because an answer may come in it."
    MediaTypeRemoved "media-type-removed" "Media types removed"
        "Breaking in both directions."
    ResponseAdded "response-added" "Responses added"
        "A status that the operation did not list. A success is potentially breaking; another status is compatible: statuses that were never listed occur."
    ResponseRemoved "response-removed" "Responses removed"
        "A status that the operation no longer lists. A success is breaking, another status is compatible."
    HeaderAdded "header-added" "Response headers added"
        "Compatible."
    HeaderRemoved "header-removed" "Response headers removed"
        "Breaking."
    SchemaRemoved "schema-removed" "Schemas removed"
        "A component that the new document no longer has. Compatible by itself: names of schemas are not sent, and what it did to those who referred to it is listed there."
    SchemaAdded "schema-added" "Schemas added"
        "A component that the old document does not have; what stands inside it is not listed again. Compatible."
    ComponentRemoved "component-removed" "Shared parameters, headers, bodies and responses removed"
        "Something under `components` that is not a schema. Compatible by itself: what it did to those who referred to it is listed there."
    ComponentAdded "component-added" "Shared parameters, headers, bodies and responses added"
        "Something under `components` that is not a schema. Compatible."
    PropertyRemoved "property-removed" "Properties removed"
        "Response: breaking. Request: potentially breaking, because a server may ignore or refuse it; breaking where the new schema allows no further properties."
    PropertyAdded "property-added" "Properties added"
        "Request: breaking where it is required and not `readOnly`, otherwise compatible. Response: compatible."
    PropertyRequired "property-required" "Properties that became required"
        "Request: breaking, compatible where it is `readOnly`. Response: compatible."
    PropertyOptional "property-optional" "Properties that became optional"
        "Request: compatible. Response: potentially breaking, because it may be missing."
    NullableRemoved "nullable-removed" "No longer nullable"
        "Request: breaking, because null was accepted. Response: compatible."
    NullableAdded "nullable-added" "Became nullable"
        "Request: compatible. Response: potentially breaking, because null may come. The three spellings (type list, null arm, `nullable`) are one thing."
    TypeChanged "type-changed" "Types changed"
        "Request: compatible where the new type takes every old value, otherwise breaking. Response: compatible where every new value has the old type, otherwise breaking. A missing type takes everything."
    FormatChanged "format-changed" "Formats changed"
        "Request: compatible where a format went, otherwise potentially breaking. Response: compatible where one came, otherwise potentially breaking."
    EnumClosed "enum-closed" "Lists of values added"
        "A place that took any value now lists its values. Request: breaking. Response: compatible."
    EnumOpened "enum-opened" "Lists of values removed"
        "A place that listed its values no longer does. Request: compatible. Response: potentially breaking."
    EnumValueRemoved "enum-value-removed" "Values removed"
        "Request: breaking. Response: compatible."
    EnumValueAdded "enum-value-added" "Values added"
        "Request: compatible. Response: potentially breaking: a reader must tolerate values that it does not know."
    ConstChanged "const-changed" "Constants changed"
        "Breaking in both directions."
    ConstSet "const-set" "Constants added"
        "A place that took any value now takes one. Request: breaking. Response: compatible."
    ConstUnset "const-unset" "Constants removed"
        "A place that took one value now takes any. Request: compatible. Response: potentially breaking."
    DefaultChanged "default-changed" "Defaults changed"
        "Request: potentially breaking, because what is left out means something else; compatible where a default is named for the first time. Response: documentation."
    BecameUnion "became-union" "Became unions"
        "One type became several. An object — request: breaking where every arm requires a property that was not required, otherwise potentially breaking; response: breaking where an arm lacks a property that the object had, otherwise potentially breaking. Another type — request: compatible where an arm has it, otherwise breaking; response: breaking."
    NoLongerUnion "no-longer-union" "No longer unions"
        "Several types became one. Request: potentially breaking. Response: breaking where the type lacks a property that an arm had, otherwise potentially breaking."
    ArmAdded "arm-added" "Arms of unions added"
        "Request: compatible. Response: potentially breaking: a reader must tolerate arms that it does not know. Arms are paired by component, by the values that tell them apart, by type and by their properties, never by position."
    ArmRemoved "arm-removed" "Arms of unions removed"
        "Request: breaking. Response: compatible."
    UnionKindChanged "union-kind-changed" "`oneOf` and `anyOf` exchanged"
        "The same arms under the other keyword. Documentation: an answer that fits one arm fits both."
    DiscriminatorChanged "discriminator-changed" "Discriminators changed"
        "`discriminator` differs. Potentially breaking in both directions."
    PartAdded "part-added" "Parts of compositions added"
        "An `allOf` has another part. Request: potentially breaking, because it may ask for more. Response: compatible."
    PartRemoved "part-removed" "Parts of compositions removed"
        "An `allOf` lost a part. Request: compatible. Response: breaking."
    BecameComposition "became-composition" "Written as compositions"
        "An inline schema became an `allOf` of several parts. Documentation; where the two differ when the parts are merged, the differences are listed at this place."
    NoLongerComposition "no-longer-composition" "No longer written as compositions"
        "An `allOf` of several parts became one schema. Documentation; where the two differ when the parts are merged, the differences are listed at this place."
    ReferenceExtracted "reference-extracted" "Schemas moved into a component"
        "An inline schema became a `$ref`. Documentation; where the two differ, the differences are listed at this place."
    ReferenceInlined "reference-inlined" "Components written out"
        "A `$ref` became an inline schema. Documentation; where the two differ, the differences are listed at this place."
    ReferenceChanged "reference-changed" "References to another component"
        "A `$ref` names another component. Documentation; where the two differ, the differences are listed once, at the first place that changed from the one to the other."
    AdditionalForbidden "additional-forbidden" "Further properties forbidden"
        "`additionalProperties: false` came. Request: breaking. Response: compatible."
    AdditionalAllowed "additional-allowed" "Further properties allowed"
        "`additionalProperties: false` went. Request: compatible. Response: potentially breaking."
    AdditionalTyped "additional-typed" "Values of maps typed"
        "Further properties have a type, where any value was allowed. Request: potentially breaking. Response: compatible."
    AdditionalUntyped "additional-untyped" "Values of maps no longer typed"
        "Further properties may have any value. Request: compatible. Response: potentially breaking."
    ConstraintTightened "constraint-tightened" "Constraints tightened"
        "A bound, pattern or the like takes fewer values, as far as its own keyword tells. Request: breaking. Response: compatible."
    ConstraintLoosened "constraint-loosened" "Constraints loosened"
        "A bound, pattern or the like takes more values, as far as its own keyword tells. Request: compatible. Response: potentially breaking."
    ConstraintChanged "constraint-changed" "Constraints changed"
        "A pattern or the like differs, and which of the two takes more cannot be told. Potentially breaking in both directions."
    AccessChanged "access-changed" "Read-only and write-only"
        "`readOnly` or `writeOnly` came or went. Potentially breaking in the direction that the mark excludes where it came, otherwise compatible."
    SummaryChanged "summary-changed" "Summaries"
        "Documentation."
    DescriptionChanged "description-changed" "Descriptions"
        "Documentation, even where the prose takes something back: that is for a person to read."
    TitleChanged "title-changed" "Titles"
        "Documentation."
    ExampleChanged "example-changed" "Examples"
        "Documentation."
    ExternalDocsChanged "external-docs-changed" "Links"
        "`externalDocs` differs. Documentation."
    InfoChanged "info-changed" "About the document"
        "A member of `info` differs. Documentation. The link `info.contact.url` is noise: it carries the number of the build."
    ServerRemoved "server-removed" "Servers removed"
        "A base URL that is no longer listed. Breaking."
    ServerAdded "server-added" "Servers added"
        "A base URL that was not listed. Compatible."
    ServerChanged "server-changed" "Servers changed"
        "Calls go to another server of the list by default, or a variable of its URL has another default: potentially breaking. \
         Anything else than the URL: documentation."
    TagDeclared "tag-declared" "Tags declared"
        "The document lists another tag. Documentation."
    TagWithdrawn "tag-withdrawn" "Tags withdrawn"
        "The document no longer lists a tag. Documentation."
    TagChanged "tag-changed" "Tags changed"
        "What the document says about a tag differs. Documentation."
    SecuritySchemeAdded "security-scheme-added" "Security schemes added"
        "Compatible: operations say which they require."
    SecuritySchemeRemoved "security-scheme-removed" "Security schemes removed"
        "Breaking."
    SecuritySchemeChanged "security-scheme-changed" "Security schemes changed"
        "A member of a security scheme differs. Documentation for descriptions and extensions, otherwise breaking."
    ExtensionChanged "extension-changed" "Extensions"
        "An `x-` member differs that has no kind of its own. Documentation: nothing on the wire may depend on it."
    OtherChanged "other-changed" "Other members"
        "A member differs that has no kind of its own. Potentially breaking in both directions, because nothing is known about it."
}

impl Kind {
    /// The kind with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

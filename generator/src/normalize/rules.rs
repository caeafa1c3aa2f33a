//! The rules by name, in the order in which they apply to a schema.

use serde_json::{Map, Value};

use super::context::Context;
use super::context::{
    BOOLEAN_SCHEMA, EMPTY_FIELD, INLINE_REFERENCE, INNER_REFERENCE, ITEM_SCHEMA, MISSING_FIELD, OPENAPI_VERSION,
    PATTERN_PROPERTIES, PREFIX_ITEMS, SECURITY_SCHEME, WEBHOOK,
};
use super::keywords::COMBINATORS;
use super::{bounds, compose, constraints, infer, null, references, unions, values};

/// Rewrites one schema in place; how often it applied.
type Apply = fn(&mut Map<String, Value>, &mut Context) -> usize;

/// One rewrite.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its name in the counts, in kebab case.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub doc: &'static str,
    /// The keywords without any of which a schema is as the rule wants it.
    on: &'static [&'static str],
    /// `None` for the rules that are part of the walk.
    apply: Option<Apply>,
}

const fn walk(name: &'static str, doc: &'static str) -> Rule {
    Rule { name, doc, on: &[], apply: None }
}

const fn rule(name: &'static str, doc: &'static str, on: &'static [&'static str], apply: Apply) -> Rule {
    Rule { name, doc, on, apply: Some(apply) }
}

/// Every rule: first those of the document, then those of a schema in the order in which they apply.
pub const RULES: &[Rule] = &[
    walk(OPENAPI_VERSION, "`openapi: 3.1.x` or `3.2.x` becomes 3.0.3; the original is kept in `x-openapi-version`."),
    walk(INLINE_REFERENCE, "A `$ref` to a parameter, header, response or request body is replaced by a copy of it."),
    walk(
        MISSING_FIELD,
        "A missing `responses` of an operation (allowed in 3.1), `description` of a response or `version` of the API is added, empty.",
    ),
    walk(EMPTY_FIELD, "A field of the document that is null is left out."),
    walk(
        BOOLEAN_SCHEMA,
        "The schema `true` becomes `{}`; a property or an arm that is `false` is left out, any other `false` becomes `{}`.",
    ),
    walk(
        SECURITY_SCHEME,
        "The schemes `oauth2`, `openIdConnect` and `mutualTLS` become `http`: what a client does with them is the same, or nothing.",
    ),
    walk(
        INNER_REFERENCE,
        "What a `$ref` names inside of a schema, by `$anchor`, by `$id` or percent-encoded becomes a component, or its plain name.",
    ),
    walk(WEBHOOK, "The body of a webhook becomes a component, and is listed in `x-webhook-types`."),
    walk(ITEM_SCHEMA, "The `itemSchema` of a stream (3.2) becomes its `schema`."),
    walk(PATTERN_PROPERTIES, "`patternProperties` become `additionalProperties`: a map."),
    walk(PREFIX_ITEMS, "`prefixItems` become `items`: of any value where the places hold several types."),
    rule(
        "nullable-type",
        "`null` leaves a list of types and becomes `nullable`; a list of one becomes that one.",
        &["type"],
        null::nullable_type,
    ),
    rule("const", "`const` becomes an `enum` of one value and `x-const: true`.", &["const"], values::constant),
    rule("enum-null", "`null` leaves an `enum` and becomes `nullable`.", &["enum"], null::enum_null),
    rule("examples", "The first of `examples` becomes `example`.", &["examples"], values::examples),
    rule(
        "null-value",
        "`default: null` and `example: null`, which openapiv3 drops, become `x-default-null` and `x-example-null`.",
        &["default", "example"],
        null::null_value,
    ),
    rule("not", "`not` becomes `x-not`: it constrains values, not types.", &["not"], values::not),
    rule(
        "null-branch",
        "A null arm leaves a `oneOf` or `anyOf` and becomes `nullable`.",
        &["oneOf", "anyOf"],
        null::null_branch,
    ),
    rule(
        "same-arm",
        "An arm of a `oneOf` or `anyOf` that stands twice stands once.",
        &["oneOf", "anyOf"],
        unions::same_arm,
    ),
    rule(
        "literal-union",
        "A `oneOf` or `anyOf` of constants of one type becomes one `enum`; with a plain string beside them too.",
        &["oneOf", "anyOf"],
        unions::literals,
    ),
    rule(
        "format-union",
        "A `oneOf` or `anyOf` of strings becomes one string, whose formats are documented.",
        &["oneOf", "anyOf"],
        unions::formats,
    ),
    rule(
        "required-union",
        "Arms that only say `required`, beside properties, become a sentence of the description.",
        &["oneOf", "anyOf"],
        unions::required,
    ),
    rule(
        "single-branch",
        "A `oneOf` or `anyOf` of one arm becomes that arm: merged where inline, `allOf` where a `$ref`.",
        &["oneOf", "anyOf"],
        null::single_branch,
    ),
    rule(
        "ref-siblings",
        "A `$ref` beside other keywords becomes `allOf: [{$ref}]` beside them.",
        &["$ref"],
        references::ref_siblings,
    ),
    rule("infer-object", "A schema with keywords of an object and no type is an object.", infer::OBJECT, infer::object),
    rule("property-names", "`propertyNames` becomes `x-property-names`.", &["propertyNames"], values::property_names),
    rule("infer-array", "A schema with `items` and no type is an array.", infer::ARRAY, infer::array),
    rule("infer-enum", "An `enum` without a type has the type of its values.", &["enum"], infer::enumeration),
    rule(
        "enum-type",
        "Where no value of an `enum` has the declared type, the type of the values wins.",
        &["enum"],
        infer::enum_type,
    ),
    rule(
        "content-encoding",
        "`contentEncoding: base64` becomes `format: byte`, where the string has no format.",
        &["contentEncoding"],
        values::content_encoding,
    ),
    rule(
        "null-only",
        "A property that allows only null leaves `properties` and `required` and is named in `x-null-only-properties`.",
        &["properties"],
        null::null_only,
    ),
    rule(
        "exclusive-bounds",
        "A numeric `exclusiveMinimum` or `exclusiveMaximum` becomes a bound and a flag.",
        &["exclusiveMinimum", "exclusiveMaximum"],
        bounds::exclusive,
    ),
    rule(
        "whole-numbers",
        "`5.0` becomes `5` where 3.0 wants a whole number; a bound that is none becomes `x-minimum` and the like.",
        bounds::WHOLE,
        bounds::whole,
    ),
    rule(
        "all-of-annotations",
        "A part of an `allOf` that only annotates goes beside the `allOf`.",
        &["allOf"],
        constraints::annotations,
    ),
    rule(
        "all-of-constraints",
        "An `allOf` that only constrains a scalar folds into it; patterns into `x-patterns`.",
        &["allOf"],
        constraints::all_of,
    ),
    rule(
        "type-array",
        "A list of types becomes a `oneOf` of one arm each and `x-type-array: true`; constraints go to the arm they fit.",
        &["type"],
        |schema, cx| compose::type_array(schema, cx, apply),
    ),
    rule(
        "typed-union",
        "A type beside `oneOf`, `anyOf` or `allOf` moves into the arms that have none.",
        &COMBINATORS,
        |schema, cx| compose::typed_union(schema, cx, apply),
    ),
    rule(
        "compose",
        "Own keywords, `oneOf`, `anyOf` and `allOf` beside each other become arms of one `allOf`.",
        &COMBINATORS,
        |schema, cx| compose::compose(schema, cx, apply),
    ),
    rule(
        "foreign-constraint",
        "A constraint that the type does not understand becomes `x-` and its name.",
        &["type"],
        constraints::foreign,
    ),
];

/// Applies the rules of a schema, in order.
pub(super) fn apply(schema: &mut Map<String, Value>, cx: &mut Context) {
    for rule in RULES {
        if let Some(apply) = rule.apply
            && schema.keys().any(|keyword| rule.on.contains(&keyword.as_str()))
        {
            let times = apply(schema, cx);
            cx.count(rule.name, times);
        }
    }
}

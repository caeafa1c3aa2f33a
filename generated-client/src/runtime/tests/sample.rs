//! What the generator emits, by hand and small: types, unions, operations and a resource.

#![allow(dead_code, unreachable_pub, reason = "generated types are public, and offer more than a test needs")]

use crate::runtime::prelude::*;
use crate::runtime::{Decoded, FieldReader, FieldWriter, Method, Object, Page, Request, Response, decode};

/// A key: read and written.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub(super) struct ApiKey {
    pub(super) id: String,
    pub(super) state: Option<ApiKeyState>,
    pub(super) expire_at: Option<Timestamp>,
    pub(super) roles: Option<Vec<String>>,
    pub(super) key_secret: Option<Secret>,
    pub(super) port: Option<i64>,
    pub(super) ratio: Option<f64>,
    pub(super) enabled: Option<bool>,
    pub(super) bucket: Option<Bucket>,
    pub(super) labels: Option<BTreeMap<String, String>>,
    pub(super) setting: Option<StringOr<i64>>,
    pub(super) extra: Extra,
    pub(super) nulls: Nulls,
}

impl Object for ApiKey {
    const NAME: &'static str = "ApiKey";
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.guaranteed("id"),
            state: fields.optional("state"),
            expire_at: fields.nullable("expireAt"),
            roles: fields.optional("roles"),
            key_secret: fields.optional("keySecret"),
            port: fields.optional("port"),
            ratio: fields.optional("ratio"),
            enabled: fields.optional("enabled"),
            bucket: fields.optional("bucket"),
            labels: fields.optional("labels"),
            setting: fields.optional("setting"),
            nulls: fields.nulls(),
            extra: fields.extra(),
        })
    }
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("id", &self.id);
        fields.optional("state", &self.state);
        fields.nullable("expireAt", &self.expire_at);
        fields.optional("roles", &self.roles);
        fields.optional("keySecret", &self.key_secret);
        fields.optional("port", &self.port);
        fields.optional("ratio", &self.ratio);
        fields.optional("enabled", &self.enabled);
        fields.optional("bucket", &self.bucket);
        fields.optional("labels", &self.labels);
        fields.optional("setting", &self.setting);
        fields.nulls(&self.nulls);
        fields.extra(&self.extra);
    }
}
json_object!(ApiKey);

string_enum! {
    /// The state of a key.
    pub enum ApiKeyState {
        /// In use.
        Enabled = "enabled",
        Disabled = "disabled",
        /// A real value that is spelt like the catch-all.
        UnknownState = "unknown",
    }
}

integer_enum! {
    /// When an upgrade begins.
    pub enum UpgradeStartHour {
        N0 = 0,
        N6 = 6,
    }
}

/// Only read: no `extra`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub(super) struct AwsBucket {
    pub(super) bucket_path: Option<String>,
}

impl Object for AwsBucket {
    const NAME: &'static str = "AwsBucket";
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("bucketProvider", "AWS");
        Some(Self { bucket_path: fields.optional("bucketPath") })
    }
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("bucketProvider", "AWS");
        fields.optional("bucketPath", &self.bucket_path);
    }
}
json_object!(AwsBucket);

/// Has fields without which it is nothing, and typed entries beside its properties.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(super) struct GcpBucket {
    pub(super) access_key: String,
    pub(super) region: Option<String>,
    pub(super) limits: BTreeMap<String, i64>,
}

impl Object for GcpBucket {
    const NAME: &'static str = "GcpBucket";
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("bucketProvider", "GCP");
        Some(Self {
            access_key: fields.required("accessKey")?,
            region: fields.required_or_null("region"),
            limits: fields.additional(),
        })
    }
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("bucketProvider", "GCP");
        fields.required("accessKey", &self.access_key);
        fields.required_or_null("region", &self.region);
        fields.additional(&self.limits);
    }
}
json_object!(GcpBucket);

union! {
    /// Where backups go.
    pub enum Bucket {
        /// To S3.
        Aws(AwsBucket),
        Gcp(Box<GcpBucket>),
    }
}
impl Dispatch for Bucket {
    const TABLE: Table =
        Table::Tag { property: "bucketProvider", values: &[("AWS", "Aws"), ("GCP", "Gcp")], absent: None };
}

union! {
    /// One of two forms of a chart; the builder has no tag.
    pub enum Chart {
        Builder(AwsBucket),
        Sql(AwsBucket),
    }
}
impl Dispatch for Chart {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql"), ("1", "Sql")],
        absent: Some(Absent { variant: "Builder", unless: &["connectionId", "sqlTemplate"] }),
    };
}

union! {
    /// One of two forms that nothing tells apart.
    pub enum Schedule {
        Aws(AwsBucket),
        Gcp(Box<GcpBucket>),
    }
}
impl Dispatch for Schedule {
    const TABLE: Table = Table::Undecided;
}
attempts! {
    Schedule {
        as_aws Aws: AwsBucket [],
        as_gcp Gcp: Box<GcpBucket> ["accessKey"],
    }
}

union! {
    /// A text, a count or a pattern.
    pub enum Pattern {
        String(String),
        Count(i64),
        Regex(AwsBucket),
    }
}
impl Dispatch for Pattern {
    const TABLE: Table =
        Table::JsonType(&[(JsonType::String, "String"), (JsonType::Integer, "Count"), (JsonType::Object, "Regex")]);
}

union! {
    /// Credentials by the fields they have.
    pub enum KafkaCredentials {
        Plain(BTreeMap<String, String>),
        AzureEventHub(BTreeMap<String, String>),
    }
}
impl Dispatch for KafkaCredentials {
    const TABLE: Table =
        Table::Keys(&[("username", "Plain"), ("password", "Plain"), ("connectionString", "AzureEventHub")]);
}

/// `GET /v1/organizations/{organizationId}/keys`, paged by cursor.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub(super) struct ListKeys {
    pub(super) organization_id: String,
    pub(super) filter: Vec<String>,
    pub(super) limit: Option<i64>,
    pub(super) archived: Option<bool>,
    pub(super) state: Option<ApiKeyState>,
    pub(super) cursor: Option<String>,
}

impl ListKeys {
    pub(super) fn new(organization_id: impl Display) -> Self {
        let organization_id = organization_id.to_string();
        Self { organization_id, filter: Vec::new(), limit: None, archived: None, state: None, cursor: None }
    }
    pub(super) fn filter(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.filter = values.into_iter().map(Into::into).collect();
        self
    }
}

impl List<ListKeys> {
    pub(super) fn filter(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.map(|operation| operation.filter(values))
    }
}

impl Operation for ListKeys {
    type Response = Page<ApiKey>;
    const INFO: &'static OperationInfo = &info("keyList", Method::Get, "/v1/organizations/{organizationId}/keys");
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id])
            .query("filter", &self.filter)
            .query("limit", &self.limit)
            .query("archived", &self.archived)
            .query("state", &self.state)
            .query("cursor", &self.cursor)
            .build()
    }
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::page(response)
    }
}

impl Paged for ListKeys {
    type Item = ApiKey;
    fn next_position(&self, page: &Page<ApiKey>) -> Option<Position> {
        Position::after_page(page)
    }
    fn at(mut self, position: Position) -> Self {
        self.cursor = position.into_cursor();
        self
    }
    fn into_items(page: Page<ApiKey>) -> Vec<ApiKey> {
        page.items
    }
}

/// `GET …/users`, paged by offset.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub(super) struct ListUsers {
    pub(super) offset: Option<i64>,
    pub(super) limit: Option<i64>,
}

impl Operation for ListUsers {
    type Response = Vec<String>;
    const INFO: &'static OperationInfo = &info("userList", Method::Get, "/v1/users");
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[]).query("offset", &self.offset).query("limit", &self.limit).build()
    }
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

impl Paged for ListUsers {
    type Item = String;
    fn next_position(&self, page: &Vec<String>) -> Option<Position> {
        Position::after_items(self.offset, self.limit, 3, page.len())
    }
    fn at(mut self, position: Position) -> Self {
        self.offset = position.into_offset();
        self
    }
    fn into_items(page: Vec<String>) -> Vec<String> {
        page
    }
}

const fn info(id: &'static str, method: Method, path: &'static str) -> OperationInfo {
    OperationInfo { id, resource: "keys", method, path, permissions: &[], beta: false, deprecated: false }
}

/// An operation with a fixed path and one way to decode.
macro_rules! operation {
    ($name:ident, $id:literal, $method:ident, $path:literal, $response:ty, $decode:ident $(, $body:ident: $type:ty)?) => {
        #[derive(Clone, Debug)]
        pub(super) struct $name { pub(super) id: String, $(pub(super) $body: $type)? }

        impl Operation for $name {
            type Response = $response;
            const INFO: &'static OperationInfo = &info($id, Method::$method, $path);
            fn request(&self) -> Result<Request, Error> {
                Request::new(Self::INFO).path(&[&self.id])$(.json(&self.$body))?.build()
            }
            fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
                decode::$decode(response)
            }
        }
    };
}
operation!(GetKey, "keyGet", Get, "/v1/keys/{keyId}", ApiKey, result);
operation!(CreateKey, "keyCreate", Post, "/v1/keys/{keyId}", ApiKey, result, body: ApiKey);
operation!(UpdateKey, "keyUpdate", Patch, "/v1/keys/{keyId}", ApiKey, result, body: ApiKey);
operation!(DeleteKey, "keyDelete", Delete, "/v1/keys/{keyId}", (), empty);
operation!(GetMetrics, "metricsGet", Get, "/v1/metrics/{id}", String, text);
operation!(GetBytes, "bytesGet", Get, "/v1/bytes/{id}", Vec<u8>, bytes);
operation!(GetBare, "bareGet", Get, "/v1/bare/{id}", Vec<i64>, bare);
operation!(GetEither, "eitherGet", Get, "/v1/either/{id}", serde_json::Value, result_or_text);
operation!(GetBareEither, "bareEitherGet", Get, "/v1/bare-either/{id}", serde_json::Value, bare_or_text);
operation!(ListIds, "idList", Get, "/v1/ids/{id}", Vec<i64>, result);

/// The methods of a resource.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    client: Client,
}

impl Keys {
    pub(super) fn list(&self, organization_id: impl Display) -> List<ListKeys> {
        List::new(&self.client, ListKeys::new(organization_id))
    }
    pub(super) fn get(&self, id: impl Display) -> Call<GetKey> {
        Call::new(&self.client, GetKey { id: id.to_string() })
    }
    pub(super) fn create(&self, id: impl Display, body: ApiKey) -> Call<CreateKey> {
        Call::new(&self.client, CreateKey { id: id.to_string(), body })
    }
    pub(super) fn update(&self, id: impl Display, body: ApiKey) -> Call<UpdateKey> {
        Call::new(&self.client, UpdateKey { id: id.to_string(), body })
    }
    pub(super) fn delete(&self, id: impl Display) -> Call<DeleteKey> {
        Call::new(&self.client, DeleteKey { id: id.to_string() })
    }
}

impl Client {
    pub(super) fn keys(&self) -> Keys {
        Keys { client: self.clone() }
    }
}

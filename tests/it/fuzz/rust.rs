//! A generated file → what rustc would refuse in it, as far as one file shows: syntax, and two things of one name.

use std::collections::{BTreeMap, BTreeSet};

use syn::{FnArg, GenericArgument, Ident, ImplItem, Item, Pat, PathArguments, Signature, Type};

/// What is wrong with a file; empty if it is fine.
pub(super) fn defects(path: &str, text: &str) -> Vec<String> {
    let file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => return vec![format!("{path} is no Rust: {error}")],
    };
    let mut names = Names { path, taken: BTreeMap::new(), defects: Vec::new() };
    for item in &file.items {
        names.item(item);
    }
    names.defects
}

/// The names that are taken in each scope.
struct Names<'a> {
    path: &'a str,
    taken: BTreeMap<String, BTreeSet<String>>,
    defects: Vec<String>,
}

impl Names<'_> {
    fn take(&mut self, scope: &str, name: &Ident) {
        if !self.taken.entry(scope.to_owned()).or_default().insert(name.to_string()) {
            self.defects.push(format!("{}: two of `{name}` in {scope}", self.path));
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => {
                self.take("types", &item.ident);
                let scope = format!("struct {}", item.ident);
                item.fields.iter().filter_map(|field| field.ident.as_ref()).for_each(|name| self.take(&scope, name));
            }
            Item::Enum(item) => {
                self.take("types", &item.ident);
                let scope = format!("enum {}", item.ident);
                item.variants.iter().for_each(|variant| self.take(&scope, &variant.ident));
            }
            Item::Type(item) => self.take("types", &item.ident),
            Item::Trait(item) => self.take("types", &item.ident),
            Item::Mod(item) => self.take("types", &item.ident),
            Item::Const(item) => self.take("values", &item.ident),
            Item::Static(item) => self.take("values", &item.ident),
            Item::Fn(item) => {
                self.take("values", &item.sig.ident);
                self.signature(&item.sig);
            }
            Item::Impl(item) => {
                let of = name_of(&item.self_ty);
                let scope = match &item.trait_ {
                    None => format!("impl {of}"),
                    // Of a trait there may be many for one type, and each has its functions once.
                    Some(_) => format!("impl {} for {of}", self.taken.len()),
                };
                for member in &item.items {
                    match member {
                        ImplItem::Fn(function) => {
                            self.take(&scope, &function.sig.ident);
                            self.signature(&function.sig);
                        }
                        ImplItem::Const(constant) => self.take(&scope, &constant.ident),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn signature(&mut self, signature: &Signature) {
        let mut seen = BTreeSet::new();
        for input in &signature.inputs {
            let FnArg::Typed(argument) = input else { continue };
            if let Pat::Ident(name) = &*argument.pat
                && !seen.insert(name.ident.to_string())
            {
                self.defects.push(format!("{}: two arguments `{}` of `{}`", self.path, name.ident, signature.ident));
            }
        }
    }
}

/// The name of a type with those of its arguments.
fn name_of(ty: &Type) -> String {
    let Type::Path(path) = ty else { return String::new() };
    let Some(last) = path.path.segments.last() else { return String::new() };
    let mut name = last.ident.to_string();
    if let PathArguments::AngleBracketed(arguments) = &last.arguments {
        let types = arguments.args.iter().filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(name_of(ty)),
            _ => None,
        });
        name.push_str(&format!("<{}>", types.collect::<Vec<_>>().join(", ")));
    }
    name
}

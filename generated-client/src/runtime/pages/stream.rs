//! A paged list into a stream of its pages or items.

use std::collections::HashSet;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::runtime::call::transport::BoxFuture;
use crate::runtime::{Call, Error, ErrorKind, Operation, Paged, Position};

/// The pages of a list, each requested when it is asked for. Ends after an error. A page whose cursor was there before, or cannot
/// be read, is followed by an error of kind [`Pagination`](crate::runtime::ErrorKind::Pagination): there may be more that nobody can get.
pub struct Pages<O: Operation> {
    call: Call<O>,
    /// The operation of the next page; `None` at the end.
    next: Option<O>,
    pending: Option<BoxFuture<'static, Result<O::Response, Error>>>,
    seen: HashSet<Position>,
    /// What comes after the page that was given last.
    failed: Option<Error>,
    /// How often the page that was asked for last was sent.
    sent: Arc<AtomicU32>,
}

impl<O: Paged + 'static> Pages<O> {
    pub(crate) fn new(call: Call<O>) -> Self {
        let sent = Arc::default();
        let call = call.counting(&sent);
        Self { next: Some(call.operation().clone()), call, pending: None, seen: HashSet::new(), failed: None, sent }
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<O::Response, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The pages of the list, all at once.
    pub async fn all(mut self) -> Result<Vec<O::Response>, Error> {
        let mut pages = Vec::new();
        while let Some(page) = self.next().await {
            pages.push(page?);
        }
        Ok(pages)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Response, Error>>> {
        let Some(operation) = &self.next else { return Poll::Ready(self.failed.take().map(Err)) };
        let call = &self.call;
        let sent = &self.sent;
        let pending = self.pending.get_or_insert_with(|| {
            sent.store(0, Ordering::Relaxed);
            call.with_operation(operation.clone()).into_future()
        });
        let page = ready!(pending.as_mut().poll(context));
        self.pending = None;
        self.next = match (&page, self.next.take()) {
            (Ok(page), Some(operation)) => self.advance(operation, page),
            _ => None,
        };
        Poll::Ready(Some(page))
    }

    /// The operation of the page after this one, unless there is none, or none that can be asked for.
    fn advance(&mut self, operation: O, page: &O::Response) -> Option<O> {
        let position = operation.next_position(page)?;
        let problem = match position {
            Position::Unreadable => "the cursor of the next page is not a text",
            ref position if !self.seen.insert(position.clone()) => "the cursor of the next page was there before",
            position => return Some(operation.at(position)),
        };
        let error = Error::new(ErrorKind::Pagination, problem).with_operation(O::INFO);
        let error = error.with_attempts(self.sent.load(Ordering::Relaxed));
        self.failed = Some(match operation.request() {
            Ok(request) => error.with_path(request.path()),
            Err(_) => error,
        });
        None
    }
}

/// Nothing in it is pinned in place: the pending request is in a box.
impl<O: Operation> Unpin for Pages<O> {}

impl<O: Paged + 'static> Stream for Pages<O> {
    type Item = Result<O::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// The items of a list, over all its pages.
pub struct Items<O: Paged> {
    pages: Pages<O>,
    items: std::vec::IntoIter<O::Item>,
}

impl<O: Paged + 'static> Items<O> {
    pub(crate) fn new(pages: Pages<O>) -> Self {
        Self { pages, items: Vec::new().into_iter() }
    }

    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The items of the list, all at once.
    pub async fn all(self) -> Result<Vec<O::Item>, Error> {
        let Self { mut pages, items } = self;
        let mut all: Vec<_> = items.collect();
        while let Some(page) = pages.next().await {
            let items = O::into_items(page?);
            // What most lists have is one page: it is not copied.
            if all.is_empty() {
                all = items;
            } else {
                all.extend(items);
            }
        }
        Ok(all)
    }

    /// Goes on to the next page until one has an item: pages in the middle may be empty.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.items = O::into_items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged + 'static> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

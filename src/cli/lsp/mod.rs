//! `backstory lsp`: help in any editor that speaks the Language Server Protocol.

mod actions;
mod convert;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use lsp_server::{Connection, ErrorCode, ExtractError, Message, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, Notification as _, PublishDiagnostics,
};
use lsp_types::request::{CodeActionRequest, Completion, HoverRequest, Request as _};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionParams, CodeActionProviderCapability, CompletionOptions,
    CompletionParams, CompletionResponse, HoverParams, HoverProviderCapability, PublishDiagnosticsParams,
    ServerCapabilities, TextDocumentPositionParams, TextDocumentSyncCapability, TextDocumentSyncKind, Uri,
};
use serde::de::DeserializeOwned;

use super::check::{self, Rules};
use crate::authoring::editor::{self, Format};
use crate::content::embedded;
use crate::format::diag::Diagnostic;

/// Speaks on standard input and output until the editor hangs up. Exits with 0, or with 2 when it cannot go on.
#[derive(Args)]
pub(super) struct Lsp {}

impl Lsp {
    pub(super) fn run(self) -> ExitCode {
        super::exit(serve().map_err(|error| error.to_string()))
    }
}

fn serve() -> Result<(), Box<dyn Error + Send + Sync>> {
    let (connection, threads) = Connection::stdio();
    serve_on(&connection)?;
    // The writing thread ends when nobody can hand it anything any more.
    drop(connection);
    threads.join()?;
    Ok(())
}

/// Serves one editor until it asks to shut down.
///
/// # Errors
/// What ships cannot be read, or the editor breaks the protocol.
pub fn serve_on(connection: &Connection) -> Result<(), Box<dyn Error + Send + Sync>> {
    let capabilities = ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::FULL)),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        })),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(["(", "[", "{", "\"", " "].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        ..ServerCapabilities::default()
    };
    connection.initialize(serde_json::to_value(capabilities)?)?;
    let rules = embedded::rules()?;
    let mut server = Server { connection, format: Format::new(rules.0.clone()), rules, open: BTreeMap::new() };
    for message in &connection.receiver {
        match message {
            Message::Request(request) => {
                if connection.handle_shutdown(&request)? {
                    break;
                }
                let response = server.answer(request);
                connection.sender.send(Message::Response(response))?;
            }
            Message::Notification(notification) => server.take(notification)?,
            Message::Response(_) => {}
        }
    }
    Ok(())
}

struct Server<'c> {
    connection: &'c Connection,
    format: Format,
    rules: Rules,
    /// What is open in the editor, as it stands there.
    open: BTreeMap<String, String>,
}

impl Server<'_> {
    fn answer(&self, request: Request) -> Response {
        match request.method.as_str() {
            Completion::METHOD => reply(request, |params: CompletionParams| {
                let (source, at) = self.place(&params.text_document_position)?;
                let all = editor::complete(&self.format, source, at).into_iter().enumerate();
                Some(CompletionResponse::Array(all.map(|(nth, one)| convert::completion(source, nth, one)).collect()))
            }),
            HoverRequest::METHOD => reply(request, |params: HoverParams| {
                let (source, at) = self.place(&params.text_document_position_params)?;
                editor::hover(&self.format, source, at).map(|hover| convert::hover(source, hover))
            }),
            CodeActionRequest::METHOD => reply(request, |params: CodeActionParams| {
                let uri = &params.text_document.uri;
                let source = self.open.get(uri.as_str())?;
                Some(actions::at(&params, source, &self.findings(uri, source)))
            }),
            method => {
                let message = format!("`{method}` is not served");
                Response::new_err(request.id, ErrorCode::MethodNotFound as i32, message)
            }
        }
    }

    fn place(&self, position: &TextDocumentPositionParams) -> Option<(&str, usize)> {
        let source = self.open.get(position.text_document.uri.as_str())?;
        Some((source, convert::offset(source, position.position)))
    }

    /// Takes what the editor tells; what cannot be read is as if it had not been said.
    fn take(&mut self, notification: Notification) -> Result<(), Box<dyn Error + Send + Sync>> {
        match notification.method.as_str() {
            DidOpenTextDocument::METHOD => {
                if let Some(params) = params::<lsp_types::DidOpenTextDocumentParams>(notification) {
                    self.show(params.text_document.uri, params.text_document.text)?;
                }
            }
            DidChangeTextDocument::METHOD => {
                if let Some(mut params) = params::<lsp_types::DidChangeTextDocumentParams>(notification)
                    && let Some(change) = params.content_changes.pop()
                {
                    self.show(params.text_document.uri, change.text)?;
                }
            }
            DidCloseTextDocument::METHOD => {
                if let Some(params) = params::<lsp_types::DidCloseTextDocumentParams>(notification) {
                    self.open.remove(params.text_document.uri.as_str());
                    self.publish(params.text_document.uri, Vec::new())?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Keeps a text and says what is wrong with it.
    fn show(&mut self, uri: Uri, text: String) -> Result<(), Box<dyn Error + Send + Sync>> {
        let found = self.findings(&uri, &text);
        let diagnostics = found.iter().map(|found| convert::diagnostic(&uri, &text, found)).collect();
        self.open.insert(uri.as_str().to_owned(), text);
        self.publish(uri, diagnostics)
    }

    fn findings(&self, uri: &Uri, text: &str) -> Vec<Diagnostic> {
        let path = url::Url::parse(uri.as_str()).ok().and_then(|url| url.to_file_path().ok());
        let path = path.unwrap_or_else(|| PathBuf::from(uri.as_str()));
        check::findings(&path, text, &self.rules, false)
    }

    fn publish(&self, uri: Uri, diagnostics: Vec<lsp_types::Diagnostic>) -> Result<(), Box<dyn Error + Send + Sync>> {
        let params = PublishDiagnosticsParams { uri, diagnostics, version: None };
        let notification = Notification::new(PublishDiagnostics::METHOD.to_owned(), params);
        Ok(self.connection.sender.send(Message::Notification(notification))?)
    }
}

/// The answer to a request; an error where what is asked cannot be read.
fn reply<P: DeserializeOwned, R: serde::Serialize>(request: Request, answer: impl FnOnce(P) -> R) -> Response {
    let (id, method) = (request.id.clone(), request.method.clone());
    match request.extract(&method) {
        Ok((id, params)) => Response::new_ok(id, answer(params)),
        Err(ExtractError::JsonError { error, .. }) => {
            Response::new_err(id, ErrorCode::InvalidParams as i32, error.to_string())
        }
        Err(ExtractError::MethodMismatch(_)) => {
            Response::new_err(id, ErrorCode::MethodNotFound as i32, format!("`{method}` is not served"))
        }
    }
}

fn params<P: DeserializeOwned>(notification: Notification) -> Option<P> {
    let method = notification.method.clone();
    notification.extract(&method).ok()
}

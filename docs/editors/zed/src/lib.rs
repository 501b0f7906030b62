use zed_extension_api::{self as zed, settings::LspSettings, LanguageServerId, Result, Worktree};

/// Starts the installed `kehoach-language-server` and hands it the settings of `lsp.kehoach`.
struct Kehoach;

impl zed::Extension for Kehoach {
    fn new() -> Self {
        Kehoach
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<zed::Command> {
        let command = worktree
            .which("kehoach-language-server")
            .ok_or("kehoach-language-server is not installed: npm install --global kehoach-0.1.0.tgz")?;
        Ok(zed::Command { command, args: vec!["--stdio".into()], env: worktree.shell_env() })
    }

    fn language_server_workspace_configuration(
        &mut self,
        server: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<zed::serde_json::Value>> {
        Ok(LspSettings::for_worktree(server.as_ref(), worktree)?.settings)
    }
}

zed::register_extension!(Kehoach);

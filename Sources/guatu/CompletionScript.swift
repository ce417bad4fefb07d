import ArgumentParser

/// A shell's completions: the parser's, and the ledgers that `guatu STORE` opens. Those the parser does not offer,
/// since it completes a command's name there and nothing else.
enum CompletionScript {
  /// The shell that a command line asks completions for; nil when it asks for something else.
  static func shell(askedBy arguments: [String]) -> CompletionShell? {
    guard arguments.count == 3, arguments[1] == "--generate-completion-script" else { return nil }
    return CompletionShell(rawValue: arguments[2])
  }

  static func text(for shell: CompletionShell) -> String {
    let script = Guatu.completionScript(for: shell)
    switch shell {
    case .bash: return script + bashLedgers
    case .zsh:
      return script.replacing("\n    command)\n", with: "\n    command)\n\(zshLedgers)", maxReplacements: 1)
    case .fish: return script + fishLedgers
    default: return script
    }
  }

  private static let bashLedgers = """


    # guatu STORE
    _guatu_or_ledger() {
        _guatu "${@}"
        if [[ "${COMP_CWORD}" -eq 1 && "${2}" != -* ]]; then
            local -r cur="${2}"
            __guatu_add_completions -o plusdirs -fX '!*.guatu'
        fi
    }

    complete -o filenames -F _guatu_or_ledger guatu

    """

  private static let zshLedgers = """
            _files -g '*.guatu' && ret=0

    """

  private static let fishLedgers = """


    # guatu STORE
    complete -c 'guatu' -n '__guatu_should_offer_completions_for_positional "guatu" -eq 1' -fka '(for ledger in (commandline -ct)*.guatu; echo $ledger; end)'

    """
}

/// What the names in a file are names of, where files may have names of their own for it.
public enum NameKind: String, CaseIterable, Hashable, Sendable { case units, tasks, states }

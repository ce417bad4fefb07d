// Pty

// FileLedger

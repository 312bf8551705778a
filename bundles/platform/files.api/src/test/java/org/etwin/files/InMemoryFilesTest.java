package org.etwin.files;

class InMemoryFilesTest implements FilesContract {
    private final Files files = new InMemoryFiles(NOTES, PICTURES);

    @Override
    public Files files() {
        return files;
    }
}

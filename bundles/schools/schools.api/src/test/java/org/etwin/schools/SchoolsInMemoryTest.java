package org.etwin.schools;

class SchoolsInMemoryTest implements SchoolsContract {
    private final Schools schools = new SchoolsInMemory();

    @Override
    public Schools schools() {
        return schools;
    }
}

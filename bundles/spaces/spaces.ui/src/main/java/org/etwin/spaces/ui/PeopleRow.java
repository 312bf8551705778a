package org.etwin.spaces.ui;

import org.etwin.spaces.Author;
import org.etwin.ui.Avatar;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;

/** A member in a list of people: name, role and school. */
public final class PeopleRow {
    private PeopleRow() {}

    public static PersonRow of(Screen screen, Author author) {
        String name = screen.words().person(author.name());
        PersonRow row = new PersonRow(new Avatar(name, author.account()), PersonRow.strong(name));
        String role = author.role() == null ? "" : screen.text(author.role().labelKey());
        String school = author.school() == null ? "" : author.school();
        String both = role.isEmpty() || school.isEmpty() ? role + school : role + " · " + school;
        return both.isEmpty() ? row : row.note(both);
    }
}

package org.etwin.spaces.ui;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMembers;
import org.etwin.ui.Option;
import org.etwin.ui.RichTextField;
import org.etwin.ui.Screen;

/** What the pages of every section need of the space they are in. */
public interface InASpace {
    int MENTIONS = 10;

    Screen screen();

    Seen<Space> seen();

    SpaceMembers members();

    default Id space() {
        return seen().value().id();
    }

    default Actor actor() {
        return screen().actor();
    }

    default String text(String key, Object... args) {
        return screen().text(key, args);
    }

    /** Members can be mentioned in it. */
    default RichTextField mentioning(RichTextField field) {
        return field.mentioning(words -> members().named(actor(), space(), words, MENTIONS).stream()
                .map(member -> new Option(member.account().toString(), member.name()))
                .toList());
    }
}

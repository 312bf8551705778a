package org.etwin.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people write with headings, lists, links, pictures and mentions: HTML, of which only an allow-list is let
 * through. Whoever stores such a text stores what {@link #clean} gave, and shows it cleaned again.
 *
 * <p>A picture is a file of ours, {@code <img src="files/…" alt="…">}; a mention is
 * {@code <span data-mention="id">@Name</span>}. No other address is ever loaded by showing a text.
 */
@ProviderType
public interface RichText {
    /**
     * What may be shown of it: safe in a page, whatever was given, and unchanged when it is cleaned again. Empty when
     * nothing is left that anybody could see. Never throws; what stands behind the first {@link #LARGEST} characters
     * is not read.
     */
    String clean(String html);

    /**
     * The words alone, for notifications, searching and lengths: lines for paragraphs, pictures as their alternative
     * text, mentions with their @.
     */
    String words(String html);

    /** The accounts that are mentioned. */
    Set<Id> mentions(String html);

    /** The files that are shown as pictures. */
    Set<Id> files(String html);

    /** The same words as HTML: paragraphs at empty lines, and lines where lines were. */
    String of(String plain);

    /**
     * Cleaned, with mentions under the names that are true now. Who is not in it is no longer mentioned: the words stay
     * as plain words.
     *
     * @param names of accounts that may be mentioned in this place
     */
    String naming(String html, Map<Id, String> names);

    /** Cleaned, without the pictures for which {@code kept} says no. */
    String picturing(String html, Predicate<Id> kept);

    /**
     * What is wrong with its size, to be asked before anything is stored; empty when nothing is.
     *
     * @param field of the rejection
     * @param most characters of {@link #words}; the markup may be eight times as long, at most {@link #LARGEST}
     */
    List<Rejection> tooLong(String field, String html, int most);

    /** Characters of markup beyond which nothing is read. */
    int LARGEST = 200_000;
}

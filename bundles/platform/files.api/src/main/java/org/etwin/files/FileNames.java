package org.etwin.files;

import java.util.regex.Pattern;

/** What is kept of the name that a client gives. */
public final class FileNames {
    /** Characters at most. */
    public static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Controls, marks that turn writing around, halves of characters, and what is no character. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private FileNames() {}

    /**
     * The last part of a path without characters that cannot be seen; a long one keeps its end. {@code file} when nothing
     * is left.
     */
    public static String clean(String name) {
        String last = FOLDERS.matcher(name == null ? "" : name).replaceFirst("");
        String seen = UNSEEN.matcher(last).replaceAll("").strip();
        if (seen.length() > LONGEST) {
            int from =
                    seen.length() - LONGEST + (Character.isLowSurrogate(seen.charAt(seen.length() - LONGEST)) ? 1 : 0);
            seen = seen.substring(from).strip();
        }
        return seen.isEmpty() || seen.chars().allMatch(each -> each == '.') ? "file" : seen;
    }
}

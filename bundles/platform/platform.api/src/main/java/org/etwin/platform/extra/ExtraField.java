package org.etwin.platform.extra;

import java.util.List;

/**
 * One field that a plug-in adds.
 *
 * @param name unique within the plug-in: letters, digits, dash
 * @param labelKey and {@code hintKey} (or null) of the plug-in's own texts
 * @param options the values of a {@link Type#CHOICE}; their texts are {@code labelKey + "." + value}
 * @param longest characters that are taken
 * @param seenBy who sees the value besides the person it belongs to
 */
public record ExtraField(
        String name,
        Type type,
        boolean required,
        String labelKey,
        String hintKey,
        List<String> options,
        int longest,
        Audience seenBy) {
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        YES_NO,
        CHOICE
    }

    public enum Audience {
        /** Only the person and the deciding NSO. */
        NSO,
        MEMBERS,
        EVERYBODY
    }

    public ExtraField {
        options = List.copyOf(options);
    }

    /** A required line of text that the deciding NSO sees. */
    public static ExtraField text(String name, String labelKey, String hintKey, int longest) {
        return new ExtraField(name, Type.TEXT, true, labelKey, hintKey, List.of(), longest, Audience.NSO);
    }
}

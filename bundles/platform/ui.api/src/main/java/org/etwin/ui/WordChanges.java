package org.etwin.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of a text, word by word: the longest common sequence stays. */
final class WordChanges {
    enum What {
        KEPT,
        TAKEN,
        PUT
    }

    record Part(What what, String text) {}

    /** A word with what stands behind it up to the next one. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+$");
    /** More words on both sides would need too much room: then one text stands for the other. */
    private static final int MOST_CELLS = 4_000_000;

    private WordChanges() {}

    static List<Part> between(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        int same = 0;
        while (same < Math.min(old.size(), young.size()) && old.get(same).equals(young.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(old.size(), young.size()) - same
                && old.get(old.size() - 1 - end).equals(young.get(young.size() - 1 - end))) {
            end++;
        }
        List<Part> parts = new ArrayList<>();
        add(parts, What.KEPT, old.subList(0, same));
        middle(parts, old.subList(same, old.size() - end), young.subList(same, young.size() - end));
        add(parts, What.KEPT, old.subList(old.size() - end, old.size()));
        return parts;
    }

    private static void middle(List<Part> parts, List<String> old, List<String> young) {
        if (old.isEmpty() || young.isEmpty() || (long) old.size() * young.size() > MOST_CELLS) {
            add(parts, What.TAKEN, old);
            add(parts, What.PUT, young);
            return;
        }
        int[][] longest = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(young.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        Deque<String> taken = new ArrayDeque<>();
        Deque<String> put = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                flush(parts, taken, put);
                add(parts, What.KEPT, List.of(old.get(i)));
                i++;
                j++;
            } else if (j == young.size() || (i < old.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                taken.add(old.get(i++));
            } else {
                put.add(young.get(j++));
            }
        }
        flush(parts, taken, put);
    }

    private static void flush(List<Part> parts, Deque<String> taken, Deque<String> put) {
        add(parts, What.TAKEN, List.copyOf(taken));
        add(parts, What.PUT, List.copyOf(put));
        taken.clear();
        put.clear();
    }

    private static void add(List<Part> parts, What what, List<String> words) {
        String text = String.join("", words);
        if (text.isEmpty()) {
            return;
        }
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).what() == what) {
            parts.set(last, new Part(what, parts.get(last).text() + text));
        } else {
            parts.add(new Part(what, text));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Objects.requireNonNullElse(text, ""));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}

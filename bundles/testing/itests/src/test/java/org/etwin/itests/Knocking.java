package org.etwin.itests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etwin.itests.Everybody.Somebody;
import org.etwin.itests.Operations.Operation;

/** Tries operations as everybody, with somebody else's things and with one's own, and says the signs of the answers. */
final class Knocking {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final int DONE_BELOW = 300;

    private final Everybody everybody;
    private final Belongings belongings;
    private final Repairs repairs;
    private final Probes probes = new Probes();
    private final Map<String, String> faults = new LinkedHashMap<>();

    Knocking(Everybody everybody, Belongings belongings) {
        this.everybody = everybody;
        this.belongings = belongings;
        this.repairs = new Repairs(everybody);
    }

    /** Answers that nobody should get, by operation and column. */
    Map<String, String> faults() {
        return faults;
    }

    /** By column: the sign for what is somebody else's, and behind it that for one's own, where that can be. */
    Map<String, String> row(Operation operation) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Somebody who : everybody.all()) {
            String other = sign(operation, who, everybody.maker());
            boolean own = parameters(operation.path() + probes.of(operation).body()).stream()
                    .anyMatch(each -> belongings.canBeOwn(operation.path(), each)
                            && who.account() != null
                            && belongings.of(operation.path(), each, who) != null);
            row.put(who.column(), own ? other + sign(operation, who, who) : other);
        }
        return row;
    }

    private String sign(Operation operation, Somebody who, Somebody owner) {
        Probes.Probe probe = probes.of(operation);
        boolean whole = probe.query().startsWith("/");
        String path = filled(whole ? probe.query() : operation.path() + probe.query(), operation.path(), owner);
        byte[] body = filled(probe.body(), operation.path(), owner).getBytes(StandardCharsets.UTF_8);
        Rest.Answer answer = who.rest().send(operation.verb(), path, probes.headers(operation), body);
        if (answer.status() < DONE_BELOW && !operation.reads()) {
            parameters(operation.path() + probe.body()).forEach(each -> {
                belongings.used(operation.path(), each, owner);
                belongings.used(operation.path(), each, everybody.maker());
            });
        }
        if (answer.status() < DONE_BELOW) {
            repairs.after(operation, who);
        }
        String sign = sign(answer.status());
        if (sign.equals("!")) {
            faults.put(operation + " " + who.column(), answer.status() + " " + answer.text());
        }
        return sign;
    }

    private String filled(String text, String path, Somebody owner) {
        Matcher parameter = PARAMETER.matcher(text);
        return parameter.replaceAll(found -> {
            String own = belongings.of(path, found.group(1), owner);
            return own == null ? theirs(path, found.group(1)) : own;
        });
    }

    private String theirs(String path, String parameter) {
        String theirs = belongings.of(path, parameter, everybody.maker());
        if (theirs == null) {
            faults.put(path, "nothing could be made for {" + parameter + "}");
        }
        return theirs == null ? Things.NONE : theirs;
    }

    private static List<String> parameters(String text) {
        List<String> names = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            names.add(parameter.group(1));
        }
        return names;
    }

    private static String sign(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> "+";
            case 400, 409, 412, 413, 415, 422, 429 -> "~";
            case 401 -> "?";
            case 403 -> "x";
            case 404 -> "-";
            default -> "!";
        };
    }
}

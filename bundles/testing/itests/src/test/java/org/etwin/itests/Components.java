package org.etwin.itests;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The components of eTwin by their names and numbers, which each gets anew whenever its bundle is started or refreshed. */
record Components(Server server) {
    private static final Pattern COMPONENT =
            Pattern.compile("component\\.id = (\\d+)\\s+component\\.name = (org\\.etwin\\.\\S+)");

    Map<String, Set<String>> now() {
        Map<String, Set<String>> numbers = new TreeMap<>();
        Matcher found = COMPONENT.matcher(server.console("service:list | grep component."));
        while (found.find()) {
            numbers.computeIfAbsent(found.group(2), name -> new TreeSet<>()).add(found.group(1));
        }
        return numbers;
    }
}

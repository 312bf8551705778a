package org.etwin.kit;

import java.util.Set;
import org.apache.felix.utils.manifest.Clause;
import org.osgi.framework.VersionRange;

/** What a plug-in says about the packages of others: which, and from which version up to which. */
final class Imports {
    private static final Set<String> OF_ETWIN = Set.of("org.etwin.", "com.vaadin.");
    private static final Set<String> TYING = Set.of("DynamicImport-Package", "Require-Bundle", "Fragment-Host");

    private Imports() {}

    static Problems check(BundleContent plugIn) {
        Problems problems = new Problems();
        for (Clause imported : plugIn.clauses("Import-Package")) {
            if ("optional".equals(imported.getDirective("resolution"))) {
                problems.add(
                        "%s is imported optionally, so installing another bundle would restart this one: import it, or leave"
                                + " it out with Import-Package: !%s,* in bnd.bnd.",
                        imported.getName(), imported.getName());
            }
            if (OF_ETWIN.stream().anyMatch(imported.getName()::startsWith)) {
                range(imported, problems);
            }
        }
        for (String header : TYING) {
            if (!plugIn.clauses(header).isEmpty()) {
                problems.add(
                        "%s ties the plug-in to other bundles: take it out of bnd.bnd and import packages.", header);
            }
        }
        for (Clause exported : plugIn.clauses("Export-Package")) {
            if (exported.getName().startsWith("org.etwin.")) {
                problems.add(
                        "%s is exported under a name of eTwin, and others would take it for eTwin's: rename the package.",
                        exported.getName());
            }
        }
        return problems;
    }

    private static void range(Clause imported, Problems problems) {
        String version = imported.getAttribute("version");
        String what =
                "%s is imported %s, so a later eTwin that changed it would still be accepted: let bnd write the import,"
                        + " or write a range such as [1.0,2).";
        if (version == null) {
            problems.add(what, imported.getName(), "without a version");
        } else if (new VersionRange(version).getRight() == null) {
            problems.add(what, imported.getName(), "from " + version + " on without an end");
        }
    }
}

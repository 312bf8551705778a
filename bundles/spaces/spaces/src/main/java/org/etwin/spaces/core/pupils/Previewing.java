package org.etwin.spaces.core.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.etwin.spaces.MyPupils.Line;
import org.etwin.spaces.MyPupils.Preview;
import org.etwin.spaces.MyPupils.Remark;

/** Says of every line what will become of it. */
final class Previewing {
    static final int LONGEST_NAME = 40;
    static final int LONGEST_CLASS = 30;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} .'’‘ʼ`´-]*");
    private static final Pattern CLASS = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} ./'’_°ªº()-]*");

    private final int most;
    private final Set<String> inSpace;

    /** @param inSpace the pupils of the space already, by {@link PastedNames#nameKey} */
    Previewing(int most, Set<String> inSpace) {
        this.most = most;
        this.inSpace = inSpace;
    }

    Preview of(List<PastedNames.Row> rows) {
        Map<String, Integer> counts = PastedNames.counts(rows);
        List<Line> lines = new ArrayList<>();
        int usable = 0;
        for (PastedNames.Row row : rows) {
            List<Remark> remarks = refusals(row.name(), row.className());
            if (remarks.isEmpty() && usable == most) {
                remarks.add(Remark.TOO_MANY);
            }
            boolean fits = remarks.isEmpty();
            usable += fits ? 1 : 0;
            String key = PastedNames.nameKey(row.name(), row.className());
            if (counts.get(key) > 1) {
                remarks.add(Remark.TWICE);
            }
            if (inSpace.contains(key)) {
                remarks.add(Remark.IN_ALREADY);
            }
            if (fits && row.name().contains(" ") && !row.name().endsWith(".")) {
                remarks.add(Remark.WHOLE_NAME);
            }
            lines.add(new Line(row.number(), row.name(), row.className(), fits, remarks));
        }
        return new Preview(lines, usable, most);
    }

    /** What makes an account impossible. */
    static List<Remark> refusals(String name, String className) {
        List<Remark> remarks = new ArrayList<>();
        if (name.length() > LONGEST_NAME) {
            remarks.add(Remark.NAME_TOO_LONG);
        } else if (!NAME.matcher(name).matches()) {
            remarks.add(Remark.NO_NAME);
        }
        if (className.length() > LONGEST_CLASS || !CLASS.matcher(className).matches()) {
            remarks.add(Remark.NO_CLASS);
        }
        return remarks;
    }
}

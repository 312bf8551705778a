package org.etwin.membership;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Count;
import org.etwin.schools.SchoolState;

/**
 * How membership goes in one territory. Months are those of UTC.
 *
 * @param months the last twelve, oldest first, the running one last
 * @param validated people who are validated at a school now, whether or not they were away for a year
 * @param active those of them who were not
 * @param schools how many in each state, counted up to a thousand
 */
public record NationalFigures(
        String territory, List<Month> months, long validated, long active, Map<SchoolState, Count> schools) {
    /**
     * One month.
     *
     * @param requests that came into the queue
     * @param decided approved or rejected
     * @param approved those of them
     * @param medianDays working days to a decision, null when nothing was decided; {@code p90Days}: nine of ten took no
     *     longer
     */
    public record Month(
            YearMonth month, int requests, int decided, int approved, Integer medianDays, Integer p90Days) {}

    public NationalFigures {
        months = List.copyOf(months);
        schools = Map.copyOf(schools);
    }
}

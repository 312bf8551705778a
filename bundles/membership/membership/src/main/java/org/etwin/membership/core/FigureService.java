package org.etwin.membership.core;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.MembershipFigures;
import org.etwin.membership.NationalFigures;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Texts;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures of a territory: a few counts by the database, however many members there are. */
@Component
public final class FigureService implements MembershipFigures {
    private static final int MONTHS = 12;
    private static final int YEAR = 100;
    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;
    private static final int HUNDRED = 100;
    private static final List<String> COLUMNS =
            List.of("territory", "month", "requests", "decided", "approved", "median", "p90");

    private final Transactions transactions;
    private final FigureRepository figures;
    private final Territories territories;
    private final Schools schools;
    private final Texts texts;
    private final Clock clock;

    @Activate
    public FigureService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Territories territories,
            @Reference Schools schools,
            @Reference Texts texts,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.figures = new FigureRepository(unit);
        this.territories = territories;
        this.schools = schools;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public NationalFigures of(Actor actor, String territory) {
        if (territory == null) {
            throw DeskPolicy.refused(actor);
        }
        DeskPolicy.needFigures(actor, territory);
        return gather(List.of(territory), actor, true).get(0);
    }

    @Override
    public List<NationalFigures> all(Actor actor) {
        DeskPolicy.needFigures(actor, null);
        return gather(territories.all().stream().map(Territory::code).toList(), actor, false);
    }

    @Override
    public String csv(Actor actor, String territory, Locale language) {
        List<NationalFigures> all = territory == null ? all(actor) : List.of(of(actor, territory));
        StringBuilder csv = new StringBuilder(
                Csv.line(COLUMNS.stream().map(column -> texts.text(language, "membership.column." + column))));
        for (NationalFigures each : all) {
            for (NationalFigures.Month month : each.months()) {
                csv.append(Csv.line(Stream.of(
                        each.territory(),
                        month.month().toString(),
                        String.valueOf(month.requests()),
                        String.valueOf(month.decided()),
                        String.valueOf(month.approved()),
                        month.medianDays() == null ? "" : month.medianDays().toString(),
                        month.p90Days() == null ? "" : month.p90Days().toString())));
            }
        }
        return csv.toString();
    }

    private List<NationalFigures> gather(Collection<String> codes, Actor actor, boolean withSchools) {
        YearMonth last = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        YearMonth first = last.minusMonths(MONTHS - 1L);
        return transactions.reading(() -> {
            List<FigureRepository.Counted> steps = figures.steps(codes, first.getYear() * YEAR + first.getMonthValue());
            Map<String, Long> active = people(codes, Set.of(AffiliationState.VALIDATED, AffiliationState.RECHECK));
            Map<String, Long> validated = people(
                    codes, Set.of(AffiliationState.VALIDATED, AffiliationState.RECHECK, AffiliationState.INACTIVE));
            List<NationalFigures> all = new ArrayList<>();
            for (String code : codes) {
                List<NationalFigures.Month> months = Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .map(month -> month(month, code, steps))
                        .toList();
                all.add(new NationalFigures(
                        code,
                        months,
                        validated.getOrDefault(code, 0L),
                        active.getOrDefault(code, 0L),
                        withSchools ? schools(actor, code) : Map.of()));
            }
            return all;
        });
    }

    private Map<SchoolState, Count> schools(Actor actor, String code) {
        Map<SchoolState, Count> counts = new EnumMap<>(SchoolState.class);
        for (SchoolState state : SchoolState.values()) {
            counts.put(
                    state,
                    schools.search(actor, new SchoolQuery(code, null, state), PageRequest.first(1))
                            .total());
        }
        return counts;
    }

    private Map<String, Long> people(Collection<String> codes, Set<AffiliationState> states) {
        return figures.people(codes, states).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static NationalFigures.Month month(YearMonth month, String code, List<FigureRepository.Counted> steps) {
        int number = month.getYear() * YEAR + month.getMonthValue();
        long requests = 0;
        long approved = 0;
        long decided = 0;
        TreeMap<Integer, Long> days = new TreeMap<>();
        for (FigureRepository.Counted each : steps) {
            if (each.month() == number && each.territory().equals(code)) {
                if (each.figure().decides()) {
                    decided += each.steps();
                    days.merge(each.days(), each.steps(), Long::sum);
                } else {
                    requests += each.steps();
                }
                if (each.figure() == StoredStep.Figure.APPROVED) {
                    approved += each.steps();
                }
            }
        }
        return new NationalFigures.Month(
                month,
                (int) requests,
                (int) decided,
                (int) approved,
                percentile(days, decided, HALF),
                percentile(days, decided, NINE_OF_TEN));
    }

    /** The smallest number of days within which at least so many of a hundred were decided. */
    private static Integer percentile(TreeMap<Integer, Long> days, long all, int ofHundred) {
        long needed = (all * ofHundred + HUNDRED - 1) / HUNDRED;
        long counted = 0;
        for (Map.Entry<Integer, Long> each : days.entrySet()) {
            counted += each.getValue();
            if (counted >= needed) {
                return each.getKey();
            }
        }
        return null;
    }
}

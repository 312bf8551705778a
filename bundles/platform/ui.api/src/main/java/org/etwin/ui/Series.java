package org.etwin.ui;

import java.util.List;

/**
 * Numbers of a {@link Chart} under one name.
 *
 * @param values one for each label of the chart; null where there is none
 */
public record Series(String name, List<? extends Number> values) {
    double at(int index) {
        Number value = index < values.size() ? values.get(index) : null;
        return value == null ? Double.NaN : value.doubleValue();
    }
}

package com.vaadin.flow.component.charts;

/** Stands for the commercial component of that name. */
public class Chart {}

#!/usr/bin/env python3
"""against-splink.py RECORDS.csv CLUSTERS.csv: links a generated directory with Splink, for the comparison in Scripts/benchmark.

The comparisons and blocking rules are what somebody who knows the columns would write by hand. Needs splink and duckdb
(PyPI). The first column is the id. Writes to which cluster each row belongs.
"""
import csv
import sys

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

records, clusters_file = sys.argv[1:3]
with open(records, newline="", encoding="utf-8") as file:
    row_id = next(csv.reader(file))[0]
connection = duckdb.connect()
connection.execute(
    f"""create table directory as select "{row_id}" as unique_id, lower("First Name") as first_name,
    lower("Last Name") as last_name, lower(Company) as company, lower("Job Title") as title, lower(Email) as email,
    right(regexp_replace(Phone, '[^0-9]', '', 'g'), 10) as phone, lower(Street) as street, lower(City) as city, Zip as zip
    from read_csv(?, all_varchar = true, header = true)""",
    [records],
)
database = DuckDBAPI(connection=connection)
settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[
        cl.JaroWinklerAtThresholds("first_name", [0.92, 0.8]).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("last_name", [0.92, 0.8]).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("company", [0.92, 0.85]).configure(term_frequency_adjustments=True),
        cl.ExactMatch("title"),
        cl.LevenshteinAtThresholds("email", [2]).configure(term_frequency_adjustments=True),
        cl.ExactMatch("phone").configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("street", [3]),
        cl.ExactMatch("zip"),
    ],
    blocking_rules_to_generate_predictions=[
        block_on("first_name", "last_name"),
        block_on("last_name", "substr(company, 1, 6)"),
        block_on("email"),
        block_on("phone", "substr(last_name, 1, 2)"),
        block_on("last_name", "zip"),
    ],
)
linker = Linker(database.register("directory"), settings, log_level=40)
deterministic = [block_on("email", "last_name"), block_on("first_name", "last_name", "zip")]
linker.training.estimate_probability_two_random_records_match(deterministic, recall=0.6)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("first_name", "last_name"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("company", "zip"))
predictions = linker.inference.predict(threshold_match_probability=0.5)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, 0.99)
connection.execute(f"copy (select unique_id, cluster_id from {clusters.physical_name}) to '{clusters_file}' (header)")
